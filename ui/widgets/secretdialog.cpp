#include "ui/widgets/secretdialog.h"

#include "ui/secretclipboard.h"
#include "ui/text/presentation.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/scrim.h"
#include "ui_secretdialog.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

SecretDialog::SecretDialog(const QString &window, const QString &title, const QString &text,
                           const QString &secret, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SecretDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(window);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_ui->title->setText(title);
    m_ui->text->setText(text);
    m_ui->secret->setText(secret);
    m_ui->secret->setAccessibleName(title);
    m_ui->copy->setIcon(tintedIcon(u"copy"_s, Tone::OnAccent));
    m_ui->copied->clear();
    setShown(false);
    connect(m_ui->eye, &QToolButton::toggled, this, &SecretDialog::setShown);
    connect(m_ui->copy, &QPushButton::clicked, this, [this, secret] {
        copySecret(secret);
        m_ui->copied->setText(tr("Copied. The clipboard is cleared in %n s.", nullptr,
                                 int(Presentation::current().secretLife.count())));
    });
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::accept);
    Scrim::attach(*this);
    m_ui->copy->setFocus();
}

SecretDialog::~SecretDialog() = default;

void SecretDialog::setShown(bool isShown)
{
    m_ui->secret->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    m_ui->eye->setIcon(tintedIcon(isShown ? u"eye-off"_s : u"eye"_s));
    m_ui->eye->setToolTip(isShown ? tr("Hide") : tr("Show"));
    m_ui->eye->setAccessibleName(m_ui->eye->toolTip());
}

} // namespace quayside::ui
