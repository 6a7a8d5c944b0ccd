#include "ui/pages/robots/credentialsdialog.h"

#include "app/services/credentialstore.h"
#include "ui/pages/robots/mergeauthdialog.h"
#include "ui/secretclipboard.h"
#include "ui/text/commandtext.h"
#include "ui/text/errortext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/savefile.h"
#include "ui_credentialsdialog.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

#include <array>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

using Form = CredentialsDialog::Form;

// In the order of the tabs.
constexpr std::array kForms{Form::Token,      Form::Podman, Form::Docker, Form::Config,
                            Form::Kubernetes, Form::Skopeo, Form::Systemd};

QString hidden()
{
    return QString(24, QChar(0x2022));
}

} // namespace

CredentialsDialog::CredentialsDialog(const CredentialsFacts &facts, CredentialStore &store,
                                     QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::CredentialsDialog>())
    , m_facts(facts)
    , m_store(store)
{
    m_ui->setupUi(this);
    setWindowTitle(facts.window);
    m_ui->banner->hide();
    for (size_t i = 0; i < kForms.size(); ++i)
        m_ui->tabs->addTab({});
    m_ui->code->setFont(monoFont());
    m_ui->show->setIcon(tintedIcon(u"eye"_s));
    m_ui->copy->setIcon(tintedIcon(u"copy"_s, Tone::OnAccent));
    m_ui->save->setIcon(tintedIcon(u"device-floppy"_s));
    m_ui->keep->setIcon(tintedIcon(u"key"_s));
    m_ui->merge->setIcon(tintedIcon(u"file-text"_s));
    connectParts();
    retranslate();
    m_ui->tabs->setFocus();
}

CredentialsDialog::~CredentialsDialog() = default;

void CredentialsDialog::connectParts()
{
    connect(m_ui->tabs, &QTabBar::currentChanged, this, [this] {
        say(nullptr);
        showForm();
    });
    connect(m_ui->kubernetesNamespace, &QLineEdit::textChanged, this, &CredentialsDialog::showForm);
    connect(m_ui->scope, &QComboBox::currentIndexChanged, this, &CredentialsDialog::showForm);
    connect(m_ui->show, &QPushButton::clicked, this, [this] {
        withSecret([this] {
            m_isShown = !m_isShown;
            showForm();
        });
    });
    connect(m_ui->copy, &QPushButton::clicked, this, &CredentialsDialog::copy);
    connect(m_ui->save, &QPushButton::clicked, this, &CredentialsDialog::save);
    connect(m_ui->keep, &QPushButton::clicked, this, &CredentialsDialog::keep);
    connect(m_ui->merge, &QPushButton::clicked, this, &CredentialsDialog::merge);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->banner, &Banner::actionTriggered, m_ui->banner, &QWidget::hide);
}

void CredentialsDialog::withSecret(const std::function<void()> &then)
{
    if (!m_secret.isEmpty())
        return then();
    const bool isAsked = bool(m_then);
    m_then = then;
    if (isAsked)
        return;
    say([] { return tr("The registry is asked…"); });
    Q_EMIT secretRequested();
}

void CredentialsDialog::setSecret(const QString &secret)
{
    // Who may only look is shown everything but this.
    if (secret.isEmpty())
        return showFailure({ErrorCode::Forbidden, u"no secret in the answer"_s, {}});
    m_secret = secret;
    say(nullptr);
    showForm();
    if (const auto then = std::exchange(m_then, nullptr))
        then();
}

void CredentialsDialog::showFailure(const Error &error)
{
    m_then = nullptr;
    say(nullptr);
    m_ui->banner->say(Banner::Kind::Error, [error] {
        return Banner::Words{tr("The token cannot be read"), ErrorText::sentence(error),
                             tr("Close")};
    });
}

void CredentialsDialog::showNews(const std::function<Banner::Words()> &words)
{
    m_ui->banner->say(Banner::Kind::Success, [words] {
        Banner::Words news = words();
        news.action = tr("Close");
        return news;
    });
}

Form CredentialsDialog::form() const
{
    return kForms.at(size_t(qMax(0, m_ui->tabs->currentIndex())));
}

bool CredentialsDialog::hasSecretIn(Form form) const
{
    return form == Form::Token || form == Form::Config || form == Form::Kubernetes;
}

QString CredentialsDialog::stem() const
{
    return m_facts.fileName.isEmpty() ? nameForFiles(m_facts.userName) : m_facts.fileName;
}

QString CredentialsDialog::fileName() const
{
    switch (form()) {
    case Form::Token:
        return stem() + ".token"_L1;
    case Form::Config:
        return stem() + ".json"_L1;
    case Form::Kubernetes:
        return stem() + "-pull.yaml"_L1;
    case Form::Systemd:
        return stem() + ".image"_L1;
    default:
        return stem() + "-login.sh"_L1;
    }
}

QString CredentialsDialog::text(bool isHidden) const
{
    const auto login = [this](ClientChoice client) {
        return loginFromFile(client, m_facts.registry, m_facts.userName, stem() + ".token"_L1,
                             m_facts.isPlain);
    };
    const QString entry =
        isHidden ? hidden() : authEntry({m_facts.registry, m_facts.userName, m_secret});
    switch (form()) {
    case Form::Token:
        return isHidden ? hidden() : m_secret;
    case Form::Podman:
        return login(ClientChoice::Podman);
    case Form::Docker:
        return login(ClientChoice::Docker);
    case Form::Config:
        return QString::fromUtf8(dockerConfig(m_facts.registry, entry));
    case Form::Kubernetes: {
        const bool isNarrow = m_ui->scope->currentIndex() > 0;
        const QString scope =
            isNarrow ? m_facts.registry + u'/' + m_facts.namespaceName : m_facts.registry;
        const QString config = QString::fromLatin1(dockerConfig(scope, entry).toBase64());
        return QString::fromUtf8(kubernetesSecret(stem() + "-pull"_L1,
                                                  m_ui->kubernetesNamespace->text().trimmed(),
                                                  isHidden ? hidden() : config));
    }
    case Form::Skopeo:
        return login(ClientChoice::Skopeo);
    case Form::Systemd:
        return imageUnit(m_facts.registry, m_facts.namespaceName, stem() + ".json"_L1,
                         m_facts.isPlain);
    }
    return {};
}

QString CredentialsDialog::explanation() const
{
    const QString file = stem() + ".token"_L1;
    switch (form()) {
    case Form::Token:
        return tr("The password of %1. Whoever has it can do what it may do.")
            .arg(m_facts.userName);
    case Form::Podman:
    case Form::Docker:
    case Form::Skopeo:
        return tr("Save the token as %1 first. The command reads it from there, so that it stands "
                  "neither on the command line nor in the shell's history.")
            .arg(file);
    case Form::Config:
        return tr("A whole file replaces what docker and podman know of other registries. Merging "
                  "adds the entry to the file that is there and keeps a copy of it.");
    case Form::Kubernetes:
        return tr("For kubectl apply, then as imagePullSecrets of pods and service accounts.");
    case Form::Systemd:
        return tr("For ~/.config/containers/systemd. A container's unit names it in place of an "
                  "image: Image=%1.image. Save config.json as ~/.config/containers/%1.json.")
            .arg(stem());
    }
    return {};
}

void CredentialsDialog::showForm()
{
    const Form shown = form();
    const bool isHidden = hasSecretIn(shown) && (!m_isShown || m_secret.isEmpty());
    m_ui->explanation->setText(explanation());
    m_ui->options->setVisible(shown == Form::Kubernetes);
    m_ui->code->setPlainText(text(isHidden));
    m_ui->show->setVisible(hasSecretIn(shown));
    m_ui->show->setText(isHidden ? tr("Show") : tr("Hide"));
    m_ui->show->setIcon(tintedIcon(isHidden ? u"eye"_s : u"eye-off"_s));
    m_ui->keep->setVisible(shown == Form::Token);
    m_ui->merge->setVisible(shown == Form::Config || shown == Form::Podman
                            || shown == Form::Docker);
}

void CredentialsDialog::copy()
{
    if (!hasSecretIn(form())) {
        QGuiApplication::clipboard()->setText(text(false));
        return say([] { return tr("Copied."); });
    }
    withSecret([this] {
        copySecret(text(false));
        say([] { return tr("Copied. The clipboard forgets it in a minute."); });
    });
}

void CredentialsDialog::save()
{
    SaveFile::ask(*this, u"credentials.file"_s, fileName(), [this](const QString &path) {
        const auto write = [this, path] { say(SaveFile::write(path, text(false).toUtf8())); };
        hasSecretIn(form()) ? withSecret(write) : write();
    });
}

void CredentialsDialog::keep()
{
    withSecret([this] {
        m_store.write(m_facts.keychainKey, m_secret, this, [this](const Result<void> &kept) {
            say([isKept = kept.has_value()] {
                return isKept ? tr("Saved in the keychain.")
                              : tr("The keychain did not take it: it is kept until Quayside ends.");
            });
        });
    });
}

void CredentialsDialog::merge()
{
    withSecret([this] {
        auto *dialog = new MergeAuthDialog({m_facts.registry, m_facts.userName, m_secret},
                                           QProcessEnvironment::systemEnvironment(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setPodmanFirst(form() == Form::Podman);
        connect(dialog, &MergeAuthDialog::merged, this,
                [this](const QString &path, const QString &backup) {
                    say([path, backup] {
                        return backup.isEmpty()
                            ? tr("%1 was made.").arg(path)
                            : tr("Merged into %1. The file before: %2").arg(path, backup);
                    });
                });
        dialog->open();
    });
}

void CredentialsDialog::say(std::function<QString()> text)
{
    m_status = std::move(text);
    m_ui->status->setText(m_status ? m_status() : QString());
}

void CredentialsDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->title->setText(tr("Credentials of %1").arg(m_facts.name));
    m_ui->hint->setText(tr("%1 at the registry %2").arg(m_facts.userName, m_facts.registry));
    const std::array words{tr("Token"),      tr("Podman"),          tr("Docker"), tr("config.json"),
                           tr("Kubernetes"), tr("Skopeo and Helm"), tr("systemd")};
    for (size_t i = 0; i < words.size(); ++i)
        m_ui->tabs->setTabText(int(i), words.at(i));
    m_ui->tabs->setAccessibleName(tr("Forms of the credentials"));
    const int scope = qMax(0, m_ui->scope->currentIndex());
    m_ui->scope->clear();
    m_ui->scope->addItem(tr("The whole registry"));
    if (!m_facts.namespaceName.isEmpty())
        m_ui->scope->addItem(tr("Only %1").arg(m_facts.namespaceName));
    m_ui->scope->setCurrentIndex(scope);
    if (m_status)
        m_ui->status->setText(m_status());
    showForm();
}

} // namespace quayside::ui
