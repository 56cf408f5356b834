;;; answer.el --- Answers an invitation as a person does in Gnus  -*- lexical-binding: t -*-

;; emacs -Q --batch -l answer.el MAIL ADDRESS FOLDER
;;
;; Opens the mail as an article, prints what Gnus shows of it, and, where Gnus offers them, presses the buttons Accept,
;; Tentative and Decline one after the other.  What Gnus sends is written to accept.eml, tentative.eml and decline.eml
;; in the folder.

(require 'gnus)
(require 'gnus-art)
(require 'gnus-icalendar)
(require 'gnus-sum)
(require 'message)
(require 'nndoc)

(defvar answer-folder nil "Where sent mails are written.")
(defvar answer-button nil "The button being pressed.")

(defun answer-send ()
  "Take the message in this buffer to the folder, as a submission agent would take it."
  (goto-char (point-min))
  (re-search-forward (concat "^" (regexp-quote mail-header-separator) "\n"))
  (replace-match "\n")
  (let ((coding-system-for-write 'binary))
    (write-region (point-min) (point-max)
                  (expand-file-name (concat (downcase answer-button) ".eml") answer-folder) nil 'quiet)))

(defun answer-open (mail)
  "Show the article in the mailbox MAIL; the article's buffer is current afterwards."
  (gnus-group-read-ephemeral-group
   (concat "invitation-" (or answer-button "shown"))
   `(nndoc ,(concat "box-" (or answer-button "shown")) (nndoc-address ,mail) (nndoc-article-type mbox)))
  (gnus-summary-goto-article 1 nil t)
  (gnus-summary-select-article)
  (set-buffer gnus-article-buffer)
  (goto-char (point-min)))

(defun answer-press (button)
  "Press BUTTON if the article has it."
  (when (search-forward (concat "[ " button " ]") nil t)
    (goto-char (match-beginning 0))
    (funcall (get-text-property (point) 'gnus-callback) (get-text-property (point) 'gnus-data))))

(setq gnus-select-method '(nnnil "")
      gnus-use-dribble-file nil
      gnus-save-newsrc-file nil
      gnus-message-highlight-citation nil
      gnus-verbose 3
      message-send-mail-function #'answer-send)
;; There is nothing to colour without a screen, and Gnus recurses for ever when it tries.
(global-font-lock-mode -1)

(pcase-let ((`(,mail ,address ,folder) command-line-args-left)
            (box (make-temp-file "invitation")))
  (setq command-line-args-left nil
        user-full-name "Marie Lefèvre"
        user-mail-address address
        answer-folder (expand-file-name folder))
  (let ((coding-system-for-read 'binary) (coding-system-for-write 'binary))
    (with-temp-file box
      (set-buffer-multibyte nil)
      (insert "From greffe Thu Jan  1 00:00:00 1970\n")
      (insert-file-contents mail)
      (while (search-forward "\r\n" nil t) (replace-match "\n"))))
  (gnus-icalendar-setup)
  (gnus-no-server)
  (answer-open box)
  (princ (buffer-substring-no-properties (point-min) (point-max)))
  (dolist (button '("Accept" "Tentative" "Decline"))
    (setq answer-button button)
    (answer-open box)
    (answer-press button))
  (delete-file box))
