#include "ui/widgets/markdownedit.h"

#include "ui/widgets/markdownview.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

namespace quayside::ui {

using namespace Qt::StringLiterals;

MarkdownEdit::MarkdownEdit(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_editor(new QPlainTextEdit)
    , m_view(new MarkdownView)
    , m_preview(new QPushButton)
{
    m_editor->setTabChangesFocus(true);
    m_stack->addWidget(m_editor);
    m_stack->addWidget(m_view);
    m_preview->setCheckable(true);
    m_preview->setAutoDefault(false);
    m_preview->setProperty("kind", u"chip"_s);
    m_preview->setProperty("dense", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_stack, 1);
    row->addWidget(m_preview, 0, Qt::AlignTop);
    setTabOrder(m_editor, m_view);
    setTabOrder(m_view, m_preview);
    setFocusProxy(m_editor);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (m_stack->currentWidget() == m_view)
            m_view->setMarkdownText(text());
        Q_EMIT textChanged();
    });
    connect(m_preview, &QPushButton::toggled, this, &MarkdownEdit::showPage);
    retranslate();
}

void MarkdownEdit::setName(const QString &name)
{
    m_editor->setObjectName(name);
    m_view->setObjectName(name + ".view"_L1);
    m_preview->setObjectName(name + ".preview"_L1);
}

void MarkdownEdit::setWords(const QString &accessible, const QString &placeholder)
{
    m_editor->setAccessibleName(accessible);
    m_view->setAccessibleName(accessible);
    m_editor->setPlaceholderText(placeholder);
}

void MarkdownEdit::setText(const QString &markdown)
{
    m_editor->setPlainText(markdown);
}

QString MarkdownEdit::text() const
{
    return m_editor->toPlainText();
}

void MarkdownEdit::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_editor->setReadOnly(isReadOnly);
    m_preview->setVisible(!isReadOnly);
    showPage();
}

void MarkdownEdit::showPage()
{
    const bool isView = m_isReadOnly || m_preview->isChecked();
    if (isView)
        m_view->setMarkdownText(text());
    m_stack->setCurrentWidget(isView ? static_cast<QWidget *>(m_view) : m_editor);
    setFocusProxy(m_stack->currentWidget());
}

void MarkdownEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MarkdownEdit::retranslate()
{
    m_preview->setText(tr("Pre&view"));
}

} // namespace quayside::ui
