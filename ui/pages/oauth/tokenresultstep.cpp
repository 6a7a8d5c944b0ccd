#include "ui/pages/oauth/tokenresultstep.h"

#include "ui/secretclipboard.h"
#include "ui/text/apicommand.h"
#include "ui/text/datetext.h"
#include "ui/theme/tintedicon.h"
#include "ui_tokenresultstep.h"

#include <QtCore/QDateTime>
#include <QtCore/QEvent>
#include <QtCore/QLocale>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShownLetters = 4;

QString maskOf(const QString &secret)
{
    // Enough to tell two tokens apart, far too little to use one.
    return secret.left(kShownLetters)
        + QString(qMax(qsizetype(0), secret.size() - kShownLetters), u'•');
}

} // namespace

TokenResultStep::TokenResultStep(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TokenResultStep>())
    , m_example{{}, *RepositoryName::parse(u"namespace/repository"_s), u"sha256:…"_s, {}, {}}
{
    m_ui->setupUi(this);
    m_ui->show->setIcon(tintedIcon(u"eye"_s));
    m_ui->copy->setIcon(tintedIcon(u"copy"_s, Tone::OnAccent));
    m_ui->secret->setFont(monoFont());
    m_ui->once->setGlyph(u"eye-off"_s);
    for (const auto language : {CommandLanguage::Curl, CommandLanguage::PowerShell,
                                CommandLanguage::Python, CommandLanguage::Ansible})
        m_ui->language->addItem(toString(language), int(language));
    connect(m_ui->show, &QPushButton::toggled, this, &TokenResultStep::showSecret);
    connect(m_ui->copy, &QPushButton::clicked, this, [this] { copySecret(m_made.secret, m_life); });
    connect(m_ui->keep, &QCheckBox::clicked, this, &TokenResultStep::keepRequested);
    connect(m_ui->language, &QComboBox::currentIndexChanged, this, &TokenResultStep::showCommand);
    connect(m_ui->example, &QComboBox::currentIndexChanged, this, [this] {
        m_status.reset();
        showCommand();
        Q_EMIT exampleChosen();
    });
    retranslate();
}

TokenResultStep::~TokenResultStep()
{
    forget();
}

void TokenResultStep::show(const Made &made)
{
    m_made = made;
    m_ui->use->setVisible(made.canUse);
    m_ui->show->setChecked(false);
    retranslate();
}

void TokenResultStep::setExample(const Example &example)
{
    m_example = example;
    const QSignalBlocker quiet(m_ui->example);
    const QVariant before = m_ui->example->currentData();
    m_ui->example->clear();
    for (const api::ApiExample call : example.calls)
        m_ui->example->addItem(QString(), int(call));
    m_ui->example->setCurrentIndex(qMax(0, m_ui->example->findData(before)));
    retranslate();
}

void TokenResultStep::setKeeping(Keeping keeping)
{
    m_keeping = keeping;
    m_ui->keep->setChecked(keeping == Keeping::Kept || keeping == Keeping::Busy);
    m_ui->keep->setEnabled(keeping != Keeping::Busy);
    retranslate();
}

void TokenResultStep::showFile(const QString &outcome)
{
    m_file = outcome;
    retranslate();
}

void TokenResultStep::showAnswer(const std::optional<int> &status,
                                 std::chrono::milliseconds duration)
{
    m_status = status;
    m_duration = duration;
    retranslate();
}

bool TokenResultStep::isUseWanted() const
{
    return m_ui->use->isChecked() && !m_ui->use->isHidden();
}

api::ApiExample TokenResultStep::chosen() const
{
    return api::ApiExample(m_ui->example->currentData().toInt());
}

QWidget *TokenResultStep::firstField() const
{
    return m_ui->copy;
}

void TokenResultStep::forget()
{
    m_made.secret.fill(QChar());
    m_made.secret.clear();
    m_ui->secret->clear();
}

void TokenResultStep::showSecret()
{
    const bool isShown = m_ui->show->isChecked();
    m_ui->secret->setText(isShown ? m_made.secret : maskOf(m_made.secret));
    m_ui->secret->setCursorPosition(0);
    m_ui->show->setIcon(tintedIcon(isShown ? u"eye-off"_s : u"eye"_s));
}

void TokenResultStep::showCommand()
{
    const bool needsDigest =
        chosen() == api::ApiExample::Security || chosen() == api::ApiExample::ImageSecurity;
    const ApiCommand command{
        m_example.registry, api::ExampleApi::path(chosen(), m_example.repository, m_example.digest),
        needsDigest ? m_example.digest : QString(), m_example.authorityFile};
    m_ui->command->setText(
        apiCommandText(CommandLanguage(m_ui->language->currentData().toInt()), command));
}

void TokenResultStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TokenResultStep::retranslate()
{
    m_ui->retranslateUi(this);
    QStringList summary{m_made.name, m_made.scopes.join(u", "_s)};
    if (m_made.expires) {
        const QDate end = QDateTime::fromMSecsSinceEpoch(toMs(*m_made.expires)).date();
        //: %1 a date
        summary.append(tr("expires %1").arg(DateText::longDate(end)));
    }
    summary.removeAll(QString());
    m_ui->sub->setText(summary.join(u" · "_s));
    m_ui->once->show(Banner::Kind::Warning, tr("Shown only once"),
                     tr("The server keeps only a hash. Nobody can show this token again later."));
    //: %1 name of a connection, %2 of an application
    m_ui->keep->setText(tr("Save to the system keychain as “%1 %2”")
                            .arg(m_made.connection, m_made.application)
                            .simplified());
    //: %1 name of a connection
    m_ui->use->setText(tr("Use it for the connection %1").arg(m_made.connection));
    switch (m_keeping) {
    case Keeping::Not:
    case Keeping::Busy:
        m_ui->kept->setText({});
        break;
    case Keeping::Kept:
        m_ui->kept->setText(tr("It is in the keychain."));
        break;
    case Keeping::Failed:
        m_ui->kept->setText(
            tr("There is no keychain that takes it. Copy it, or save it as a file."));
        break;
    }
    if (!m_file.isEmpty())
        m_ui->kept->setText(m_file);
    m_ui->kept->setVisible(!m_ui->kept->text().isEmpty());
    for (int i = 0; i < m_ui->example->count(); ++i) {
        QString word;
        switch (api::ApiExample(m_ui->example->itemData(i).toInt())) {
        case api::ApiExample::Tags:
            word = tr("Tags of a repository");
            break;
        case api::ApiExample::Security:
            word = tr("Security report of a manifest");
            break;
        case api::ApiExample::ImageSecurity:
            word = tr("Security report of an image (old address)");
            break;
        case api::ApiExample::Mirror:
            word = tr("Mirror of a repository");
            break;
        case api::ApiExample::Notifications:
            word = tr("Notifications of a repository");
            break;
        }
        m_ui->example->setItemText(i, word);
    }
    //: %1 a status of HTTP, %2 a number
    m_ui->answer->setText(m_status ? *m_status > 0
                                  ? tr("Answer: %1, %2 ms")
                                        .arg(*m_status)
                                        .arg(QLocale().toString(qint64(m_duration.count())))
                                  : tr("No answer")
                                   : QString());
    showSecret();
    showCommand();
}

} // namespace quayside::ui
