#include "ui/pages/namespace/convertdialog.h"

#include "ui/text/errortext.h"
#include "ui_convertdialog.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

ConvertDialog::ConvertDialog(const QString &window, const QString &account,
                             const QStringList &organizations, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::ConvertDialog>())
    , m_account(account)
    , m_organizations(organizations)
{
    m_ui->setupUi(this);
    setWindowTitle(window);
    m_ui->banner->hide();
    m_ui->word->setPlaceholderText(account);
    for (QLineEdit *edit : {m_ui->admin, m_ui->password, m_ui->word}) {
        edit->setEnabled(organizations.isEmpty());
        connect(edit, &QLineEdit::textChanged, this, &ConvertDialog::update);
    }
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->go, &QPushButton::clicked, this, &ConvertDialog::submit);
    retranslate();
    (organizations.isEmpty() ? static_cast<QWidget *>(m_ui->admin) : m_ui->cancel)->setFocus();
}

ConvertDialog::~ConvertDialog() = default;

QString ConvertDialog::admin() const
{
    return m_ui->admin->text().trimmed();
}

void ConvertDialog::showBlockers()
{
    if (m_organizations.isEmpty())
        return;
    m_ui->banner->show(
        Banner::Kind::Warning,
        tr("%1 is a member of %n organization(s)", nullptr, int(m_organizations.size()))
            .arg(m_account),
        //: %1: a list of names
        tr("An organization belongs to no other. Leave them first: %1.")
            .arg(m_organizations.join(tr(", "))));
}

void ConvertDialog::showError()
{
    QString text;
    if (isItself())
        text = tr("It has to be another account: nobody signs in as %1 any more.").arg(m_account);
    else if (m_refusal)
        text = ErrorText::sentence(*m_refusal);
    m_ui->admin->setProperty("error", !text.isEmpty());
    m_ui->admin->update();
    m_ui->adminError->setText(text);
    m_ui->adminError->setVisible(!text.isEmpty());
}

void ConvertDialog::update()
{
    m_refusal.reset();
    showError();
    updateButton();
}

bool ConvertDialog::isItself() const
{
    return admin().compare(m_account, Qt::CaseInsensitive) == 0;
}

void ConvertDialog::updateButton()
{
    m_ui->go->setEnabled(m_organizations.isEmpty() && !isItself() && !admin().isEmpty()
                         && !m_ui->password->text().isEmpty() && m_ui->word->text() == m_account);
}

void ConvertDialog::submit()
{
    m_ui->banner->hide();
    setEnabled(false);
    Q_EMIT submitted(admin(), m_ui->password->text());
}

void ConvertDialog::showRefusal(const Error &error)
{
    setEnabled(true);
    // What the registry does not like of it is the administrator, or the password.
    if (error.code == ErrorCode::InvalidInput || error.code == ErrorCode::Unauthenticated)
        m_refusal = error;
    else
        m_ui->banner->showError(error);
    showError();
    m_ui->password->setFocus();
    m_ui->password->selectAll();
}

void ConvertDialog::showDone()
{
    m_isDone = true;
    m_ui->password->clear();
    setEnabled(true);
    retranslate();
    m_ui->cancel->setFocus();
}

void ConvertDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->title->setText(tr("Make an organization of %1").arg(m_account));
    const QStringList sentences{
        tr("Nobody signs in as %1 any more, neither with its password nor with its own tokens.")
            .arg(m_account),
        tr("Its repositories stay where they are; its robot accounts keep their names and tokens."),
        tr("Its own rights in repositories of others end."),
        tr("The account below administers the organization. This cannot be undone.")};
    QString text;
    for (const QString &sentence : sentences)
        text += (text.isEmpty() ? u"•  "_s : u"\n•  "_s) + sentence;
    m_ui->consequences->setText(text);
    showBlockers();
    for (QWidget *part :
         {static_cast<QWidget *>(m_ui->consequences), static_cast<QWidget *>(m_ui->adminLabel),
          static_cast<QWidget *>(m_ui->admin), static_cast<QWidget *>(m_ui->passwordLabel),
          static_cast<QWidget *>(m_ui->password), static_cast<QWidget *>(m_ui->wordLabel),
          static_cast<QWidget *>(m_ui->word), static_cast<QWidget *>(m_ui->go)})
        part->setVisible(!m_isDone);
    m_ui->cancel->setText(m_isDone ? tr("Sign in") : tr("Cancel"));
    showError();
    updateButton();
    if (m_isDone)
        m_ui->banner->show(Banner::Kind::Success, tr("%1 is an organization now.").arg(m_account),
                           tr("You are signed out. Sign in as %1 to administer it.").arg(admin()));
}

} // namespace quayside::ui
