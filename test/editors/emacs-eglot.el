;;; emacs-eglot.el --- the Emacs side of emacs-eglot.sh; see there for use  -*- lexical-binding: t -*-
(setq package-user-dir (expand-file-name "elpa" (getenv "LSP_TMP")))
(unless (locate-library "eglot") (package-initialize)) ; Debian's elpa-eglot
(require 'eglot)
(require 'flymake)
(require 'json)
(require 'lisp-mnt)
(require 'seq)

(define-derived-mode server-under-test-mode text-mode "SUT")
(defvar lsp-result nil)
(defvar lsp-errors nil)
(defun lsp-put (key value) (push (cons key value) lsp-result))
(defvar lsp-wait (/ (string-to-number (or (getenv "LSP_WAIT") "10000")) 1000.0))

(defun lsp-wait-for (predicate)
  "Let the server's messages in until PREDICATE holds or the time is over."
  (let ((end (+ (float-time) lsp-wait)))
    (while (and (not (funcall predicate)) (< (float-time) end))
      (accept-process-output nil 0.05))
    (funcall predicate)))

(defun lsp-diagnostics ()
  (vconcat
   (mapcar (lambda (d)
             (save-excursion
               (goto-char (flymake-diagnostic-beg d))
               (let ((line (line-number-at-pos)) (column (current-column)))
                 (goto-char (flymake-diagnostic-end d))
                 `((line . ,line) (column . ,column)
                   (endLine . ,(line-number-at-pos)) (endColumn . ,(current-column))
                   (type . ,(format "%s" (flymake-diagnostic-type d)))
                   (text . ,(flymake-diagnostic-text d))))))
           (sort (flymake-diagnostics)
                 (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b)))))))

(defvar lsp-published 0 "How often the server has published diagnostics.")
(cl-defmethod eglot-handle-notification :after
  (_server (_method (eql textDocument/publishDiagnostics)) &key &allow-other-keys)
  (setq lsp-published (1+ lsp-published)))

(defun lsp-settle (seen)
  "Wait for diagnostics published after the first SEEN ones, and for Flymake to show them."
  (lsp-wait-for (lambda () (> lsp-published seen)))
  (flymake-start)
  (let ((end (+ (float-time) 0.5)))
    (while (< (float-time) end) (accept-process-output nil 0.05))))

(defun lsp-actions (beg end)
  "Code actions for BEG to END, as Eglot asks for them."
  (append
   (jsonrpc-request
    (eglot--current-server-or-lose) :textDocument/codeAction
    (list :textDocument (eglot--TextDocumentIdentifier)
          :range (list :start (eglot--pos-to-lsp-position beg) :end (eglot--pos-to-lsp-position end))
          :context (list :diagnostics
                         (vconcat (lsp-raw (flymake-diagnostics beg end))))))
   nil))

(defun lsp-raw (diagnostics)
  "The LSP form that Eglot keeps with each of DIAGNOSTICS."
  (delq nil (mapcar (lambda (d) (cdr (assoc 'eglot-lsp-diag (flymake-diagnostic-data d)))) diagnostics)))

(defun lsp-value-of (file)
  "What the one expression in FILE gives in the buffer of the report."
  (eval (with-temp-buffer (insert-file-contents file) (read (current-buffer))) t))

(defun lsp-completions ()
  "What Eglot offers at point, with the functions that a user's keys call."
  (let ((capf (eglot-completion-at-point)))
    (vconcat (all-completions (buffer-substring-no-properties (nth 0 capf) (nth 1 capf)) (nth 2 capf)))))

(defun lsp-main ()
  (let* ((command (split-string (with-temp-buffer
                                  (insert-file-contents (expand-file-name "cmd" (getenv "LSP_TMP")))
                                  (buffer-string)) "\n" t))
         (contact (append (list "sh" "-c" "echo $$ >\"$LSP_TMP/pid\"; exec \"$@\"" "sh") command))
         (wanted (getenv "LSP_ACTION"))
         (make-backup-files nil) (auto-save-default nil) (create-lockfiles nil)
         (eglot-sync-connect t) (eglot-autoshutdown nil) (eglot-report-progress nil)
         (eglot-confirm-server-initiated-edits nil))
    (lsp-put 'emacs emacs-version)
    (lsp-put 'eglot (or (ignore-errors (lm-version (locate-library "eglot.el"))) "built in"))
    (find-file (getenv "LSP_FILE"))
    (server-under-test-mode)
    (add-to-list 'eglot-server-programs
                 `((server-under-test-mode :language-id ,(or (getenv "LSP_LANGUAGE") "markdown")) . ,contact))
    (apply #'eglot--connect (eglot--guess-contact))
    (lsp-put 'server (eglot--server-info (eglot--current-server-or-lose)))
    (lsp-settle 0)
    (lsp-put 'diagnostics (lsp-diagnostics))
    (let (chosen all)
      (dolist (d (sort (copy-sequence (flymake-diagnostics))
                       (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b)))))
        (let ((actions (lsp-actions (flymake-diagnostic-beg d) (flymake-diagnostic-end d))))
          (push `((line . ,(line-number-at-pos (flymake-diagnostic-beg d)))
                  (titles . ,(vconcat (mapcar (lambda (a) (plist-get a :title)) actions))))
                all)
          (when (and wanted (not chosen))
            (setq chosen (seq-find (lambda (a) (or (equal wanted "*")
                                                   (string-search wanted (plist-get a :title))))
                                   actions)))))
      (lsp-put 'actions (vconcat (nreverse all)))
      (when wanted
        (unless chosen (error "No code action with \"%s\" in its title" wanted))
        (let ((seen lsp-published))
          (when (plist-get chosen :edit)
            (apply #'eglot--apply-workspace-edit (plist-get chosen :edit)
                   (when (equal (cdr (func-arity #'eglot--apply-workspace-edit)) 2)
                     (list (if (>= emacs-major-version 30) 'eglot-code-actions nil)))))
          (when (plist-get chosen :command)
            (let ((c (if (stringp (plist-get chosen :command)) chosen (plist-get chosen :command))))
              (jsonrpc-request (eglot--current-server-or-lose) :workspace/executeCommand
                               (list :command (plist-get c :command) :arguments (plist-get c :arguments)))))
          (eglot--signal-textDocument/didChange)
          (lsp-put 'applied (plist-get chosen :title))
          (lsp-settle seen)
          (lsp-put 'diagnosticsAfter (lsp-diagnostics)))))
    (when (getenv "LSP_SCRIPT")
      (lsp-put 'script (lsp-value-of (getenv "LSP_SCRIPT"))))
    (lsp-put 'text (buffer-substring-no-properties (point-min) (point-max)))
    (set-buffer-modified-p nil)))

(condition-case err (lsp-main) (error (push (error-message-string err) lsp-errors)))
(condition-case err ; (Eglot itself kills the process at once after `exit')
    (when (eglot-current-server) (eglot-shutdown (eglot-current-server) nil 5))
  (error (push (error-message-string err) lsp-errors)))
(lsp-put 'errors (vconcat lsp-errors))
(lsp-put 'ok (if lsp-errors json-false t))
(let ((coding-system-for-write 'utf-8))
  (with-temp-file (getenv "LSP_OUT") (insert (json-encode (nreverse lsp-result)) "\n")))
