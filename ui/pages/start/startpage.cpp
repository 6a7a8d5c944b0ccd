#include "ui/pages/start/startpage.h"

#include "ui/text/errortext.h"
#include "ui/text/sizetext.h"
#include "ui/theme/paint.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/fillpanel.h"
#include "ui/widgets/tonelabel.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtCore/QStorageInfo>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCardWidth = 760;
constexpr int kIcon = 48;
constexpr int kTimeMachineDays = 14; // what a new registry is made with

/// A mark that keeps its tone.
QLabel *glyph(const QString &name, int size, Tone tone)
{
    class Glyph final : public QLabel {
    public:
        Glyph(QString name, Tone tone)
            : m_name(std::move(name))
            , m_tone(tone)
        {
        }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            QPainter painter(this);
            paintIcon(painter, m_name, rect(), toneColor(m_tone, palette()));
        }

    private:
        QString m_name;
        Tone m_tone;
    };
    auto *label = new Glyph(name, tone);
    label->setFixedSize(size, size);
    return label;
}

QString shortPath(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home) ? u'~' + path.mid(home.size()) : path;
}

QString freeSpace(const QString &folder)
{
    QString existing = folder;
    while (!QDir(existing).exists() && existing.contains(u'/') && existing.size() > 1)
        existing = QFileInfo(existing).path();
    return sizeText(QStorageInfo(existing).bytesAvailable(), QLocale());
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : Page(parent)
{
    setObjectName(u"start"_s);
    build();
}

void StartPage::build()
{
    auto *panel = new FillPanel;
    panel->setTone(Tone::Chrome);
    panel->setEdge(FillPanel::Edge::OutlinedCard);
    m_card = panel;
    m_card->setMaximumWidth(kCardWidth);
    m_title = new ToneLabel(Tone::Text, 1.8, true);
    m_title->setObjectName(u"start.title"_s);
    m_text = new ToneLabel(Tone::Muted, measure::kCardTitleSize);
    m_text->setAlignment(Qt::AlignHCenter);
    m_button = new QPushButton;
    m_button->setProperty("kind", u"big"_s);
    m_button->setObjectName(u"start.button"_s);
    m_banner = new Banner;
    m_banner->setObjectName(u"start.banner"_s);
    auto *card = new QVBoxLayout(m_card);
    card->setContentsMargins(40, 40, 40, 40);
    card->setSpacing(10);
    card->addWidget(glyph(u"sailboat"_s, kIcon, Tone::Accent), 0, Qt::AlignHCenter);
    card->addSpacing(4);
    card->addWidget(m_title, 0, Qt::AlignHCenter);
    card->addWidget(m_text, 0, Qt::AlignHCenter);
    card->addSpacing(10);
    card->addWidget(m_button, 0, Qt::AlignHCenter);
    card->addSpacing(6);
    card->addWidget(buildFacts());
    card->addWidget(m_banner);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_card, 8);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::kPageMargin, measure::kPageMargin, measure::kPageMargin,
                               measure::kPageMargin);
    layout->addStretch(2);
    layout->addLayout(row);
    layout->addStretch(5);
    setFocusProxy(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_isRetry)
            Q_EMIT retryRequested();
        else
            Q_EMIT startRequested();
    });
}

QWidget *StartPage::buildFacts()
{
    m_facts = new QWidget;
    m_address = new ToneLabel(Tone::Muted, measure::kSmallSize);
    m_folder = new ToneLabel(Tone::Muted, measure::kSmallSize);
    m_timeMachine = new ToneLabel(Tone::Muted, measure::kSmallSize);
    auto *facts = new QHBoxLayout(m_facts);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setSpacing(6);
    facts->addStretch();
    facts->addWidget(glyph(u"plug"_s, 14, Tone::Muted));
    facts->addWidget(m_address);
    facts->addSpacing(14);
    facts->addWidget(glyph(u"folder"_s, 14, Tone::Muted));
    facts->addWidget(m_folder);
    facts->addSpacing(14);
    facts->addWidget(glyph(u"history"_s, 14, Tone::Muted));
    facts->addWidget(m_timeMachine);
    facts->addStretch();
    return m_facts;
}

QString StartPage::reason(const LocalServer &server)
{
    const QString detail =
        server.error().serverText.isEmpty() ? server.error().message : server.error().serverText;
    const auto with = [&detail](const QString &sentence) { return sentence + u'\n' + detail; };
    switch (server.exit().value_or(ServerExit::Failed)) {
    case ServerExit::FolderLocked:
        return with(tr("Another program uses the data folder."));
    case ServerExit::FolderNotWritable:
        return with(tr("The data folder cannot be written."));
    case ServerExit::AddressInUse:
        return with(tr("Another program uses the port."));
    case ServerExit::DatabaseNewer:
        return with(tr("The data folder belongs to a newer version of Quayside."));
    case ServerExit::ConfigInvalid:
        return with(tr("The configuration of the registry is not valid."));
    default:
        return detail;
    }
}

void StartPage::showLocal(const LocalServer &server)
{
    m_again = [this, &server] { showLocal(server); };
    m_isRetry = false;
    const LocalServer::State state = server.state();
    const bool isBusy = state == LocalServer::State::MakingAdministrator
        || state == LocalServer::State::Starting || state == LocalServer::State::Running;
    m_title->setText(tr("A registry on this computer"));
    m_text->setText(tr("One click makes the data folder, the keys and an administrator.\n"
                       "The secret goes to your keychain, and the registry listens on this "
                       "computer only."));
    m_button->setIcon(tintedIcon(u"player-play"_s, Tone::OnAccent));
    m_button->setText(isBusy ? tr("Starting…") : tr("Start local registry"));
    m_button->setEnabled(!isBusy);
    m_facts->show();
    m_address->setText(u"127.0.0.1:8080"_s);
    m_folder->setText(
        tr("%1, %2 free").arg(shortPath(server.dataFolder()), freeSpace(server.dataFolder())));
    m_timeMachine->setText(tr("time machine %n day(s)", nullptr, kTimeMachineDays));
    if (state == LocalServer::State::Failed)
        m_banner->show(Banner::Kind::Error, tr("The local registry did not start."),
                       reason(server));
    else
        m_banner->hide();
}

void StartPage::showConnecting(const QString &registry)
{
    m_again = [this, registry] { showConnecting(registry); };
    m_isRetry = true;
    m_title->setText(registry);
    m_text->setText(tr("Connecting to the registry."));
    m_button->setIcon({});
    m_button->setText(tr("Connecting…"));
    m_button->setEnabled(false);
    m_facts->hide();
    m_banner->hide();
}

void StartPage::showFailure(const QString &registry, const Error &error)
{
    m_again = [this, registry, error] { showFailure(registry, error); };
    m_isRetry = true;
    m_title->setText(registry);
    m_text->setText(tr("There is no connection to the registry."));
    m_button->setIcon(tintedIcon(u"refresh"_s, Tone::OnAccent));
    m_button->setText(tr("Try again"));
    m_button->setEnabled(true);
    m_facts->hide();
    m_banner->show(Banner::Kind::Error, ErrorText::title(error.code),
                   error.serverText.isEmpty() ? error.message : error.serverText);
}

void StartPage::refresh(bool) { }

QStringList StartPage::location() const
{
    return {tr("Start")};
}

void StartPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_again)
        return;
    // A copy: what is called sets m_again anew.
    const auto again = m_again;
    again();
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneColor(Tone::Page, palette()));
}

} // namespace quayside::ui
