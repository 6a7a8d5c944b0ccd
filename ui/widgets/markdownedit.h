#pragma once

#include <QtWidgets/QWidget>

class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace quayside::ui {

class MarkdownView;

/// Markdown that is written here, and at the press of a button as it will look. Read only it always
/// looks so.
class MarkdownEdit : public QWidget {
    Q_OBJECT
public:
    explicit MarkdownEdit(QWidget *parent = nullptr);

    /// Object names: `name` is the editor, `name.view` and `name.preview` the other two.
    void setName(const QString &name);
    /// What a screen reader calls it, and what stands where nothing was written.
    void setWords(const QString &accessible, const QString &placeholder);
    void setText(const QString &markdown);
    QString text() const;
    void setReadOnly(bool isReadOnly);

Q_SIGNALS:
    void textChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPage();
    void retranslate();

    QStackedWidget *m_stack;
    QPlainTextEdit *m_editor;
    MarkdownView *m_view;
    QPushButton *m_preview;
    bool m_isReadOnly = false;
};

} // namespace quayside::ui
