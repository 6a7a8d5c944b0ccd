#include "ui/pages/superuser/newmessagedialog.h"

#include "ui_newmessagedialog.h"

namespace quayside::ui {

namespace {

/// What our own server takes.
constexpr qsizetype kLongest = 10'000;

} // namespace

NewMessageDialog::NewMessageDialog(const QString &registry, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::NewMessageDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(registry);
    m_ui->banner->hide();
    connect(m_ui->content, &QPlainTextEdit::textChanged, this, &NewMessageDialog::update);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->create, &QPushButton::clicked, this, &NewMessageDialog::submit);
    m_ui->content->setFocus();
    update();
}

NewMessageDialog::~NewMessageDialog() = default;

void NewMessageDialog::retranslate()
{
    m_ui->retranslateUi(this);
    update();
}

void NewMessageDialog::update()
{
    const QString text = m_ui->content->toPlainText();
    const bool isLong = text.size() > kLongest;
    m_ui->preview->setMarkdownText(text);
    m_ui->contentError->setVisible(isLong);
    m_ui->contentError->setText(isLong ? tr("At most %n characters", nullptr, int(kLongest))
                                       : QString());
    m_ui->create->setEnabled(!text.trimmed().isEmpty() && !isLong);
}

void NewMessageDialog::submit()
{
    m_ui->banner->hide();
    setEnabled(false);
    Q_EMIT submitted({{},
                      m_ui->content->toPlainText().trimmed(),
                      wire::MessageSeverity(m_ui->severity->currentIndex()),
                      true});
}

void NewMessageDialog::showRefusal(const Error &error)
{
    setEnabled(true);
    m_ui->banner->showError(error);
    m_ui->content->setFocus();
}

} // namespace quayside::ui
