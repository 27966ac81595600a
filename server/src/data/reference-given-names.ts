/**
 * Given names that are frequent in Europe and the Americas and seldom family names, so that "Tom A. Moss. Title" is told
 * from "Thomas A. Title": names that are often both (Thomas, James, Scott, Martin, Grace) are left out on purpose.
 */
export const unmistakableGivenNames: ReadonlySet<string> = new Set(
  `Aaron Adriana Adrian Agnes Agnieszka Alan Albert Alejandra Alejandro Alessandra Alessandro Alex Alexander Alexandra Alfred Alice
  Alison Amanda Amy Ana Andrea Andreas Andrew Andrzej Angela Anita Ann Anna Anne Annette Anthony Antoine Antonio Arthur Astrid
  Audrey Barbara Beatrice Beatriz Ben Benjamin Bernadette Bernd Bert Bill Birgit Bob Brenda Brian Bridget Brigitte
  Camille Carla Carlo Carlos Carmen Carol Caroline Catherine Cecilia Charles Charlotte Chloe Chris Christa Christian Christina
  Christine Christoph Christopher Claire Clara Claude Claudia Colin Cristina Cynthia Dan Daniel Daniela Dave David Deborah
  Debra Denise Derek Diana Diane Dieter Dmitry Dominique Donald Donna Dorothy Eduardo Edward Edwin Eileen Elaine
  Eleanor Elena Elisabeth Elizabeth Ellen Emily Emma Enrico Enrique Eric Erica Erich Erik Erika Ernst Esther Eugene Eva Evelyn
  Fabio Federico Fernanda Fernando Fiona Florence Frances Francesca Francesco Francisco Frank Frederick Friedrich Gabriel Gabriela
  Gareth Gary Geoffrey Gerald Gerhard Gianluca Gillian Giorgio Giovanni Giulia Giuseppe Gloria Greg Gregory Guido Guillermo
  Gustavo Hannah Hans Harold Heather Heidi Heinrich Helen Helena Helga Hugo Ian Ignacio Ines Ingrid Irene Isabel Isabelle
  Ivan Jacob Jacqueline Jacques Jan Jane Janet Janice Jason Javier Jean Jeff Jeffrey Jennifer Jeremy Jerome Jessica Jill Jim
  Joan Joanna Joanne Jochen Joe Johan Johann Johannes John Jonathan Jorge Josef Joseph Joshua Juan Judith Julia Julian Julie
  Karen Karin Karl Katarzyna Kate Katharina Katherine Kathleen Kathryn Katie Ken Kenneth Kevin Klaus Kristen Kristina Krzysztof
  Larry Lars Laura Lauren Leonardo Leslie Linda Lisa Lorenzo Louise Luca Lucia Lucy Luigi Luis Luisa Magdalena Malcolm Manfred
  Marcello Marco Marcus Margaret Maria Marie Marina Mario Marion Mark Markus Martha Martina Mary Massimo Matteo Matthew
  Matthias Maureen Mauricio Melanie Melissa Mia Michael Michelle Miguel Mike Monica Monika Nancy Natalia Natalie
  Nathalie Neil Nicholas Nick Nicola Nicole Nigel Nina Olga Olivia Pablo Pamela Paola Paolo Patricia Patrick Patrizia Paula Pauline
  Pedro Penelope Pete Peter Petra Philip Philippe Pierre Piotr Rachel Rafael Raymond Rebecca Renate Ricardo Richard Rita Rob Robert
  Roberta Roberto Robin Rodrigo Roger Ronald Rosemary Ruth Sabine Sally Sam Samantha Samuel Sandra Sara Sarah Sebastian
  Sergei Sergio Sharon Sheila Silvia Sofia Sonia Sophie Stefan Stefania Stephanie Stephen Steve Steven Stuart Sue Susan Susanne
  Suzanne Sven Sylvia Tamara Tania Ted Teresa Theodor Theresa Tim Timothy Tina Tobias Tom Tomasz Tony Ulrich Ulrike Ursula Ute
  Valentina Valeria Valerie Vanessa Vera Veronica Veronika Victoria Vincenzo Virginia Vladimir Walter Wendy Wilhelm William
  Wolfgang Xavier Yolanda Yves Yvonne Zoe`
    .split(/\s+/)
    .filter(Boolean),
);
