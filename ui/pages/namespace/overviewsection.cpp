#include "ui/pages/namespace/overviewsection.h"

#include "ui/connect/connection.h"
#include "ui/connect/connections.h"
#include "ui/connect/repositorylist.h"
#include "ui/text/datetext.h"
#include "ui/text/errortext.h"
#include "ui/text/spantext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/tonelabel.h"
#include "ui/workspace.h"
#include "ui_overviewsection.h"

#include <QtCore/QEvent>

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRecent = 8;

} // namespace

OverviewSection::OverviewSection(const Workspace &workspace, QWidget *parent)
    : NamespaceSection(parent)
    , m_ui(std::make_unique<Ui::OverviewSection>())
    , m_workspace(workspace)
{
    m_ui->setupUi(this);
    m_ui->recent->setUniformItemSizes(true);
    m_ui->recent->setSpacing(3);
    m_ui->recent->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_ui->recentCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    // It lies on a card.
    m_ui->recent->viewport()->setBackgroundRole(QPalette::Light);
    setFocusProxy(m_ui->recent);
    const auto open = [this](const QListWidgetItem *item) {
        openRepository(item->data(Qt::UserRole).toString());
    };
    connect(m_ui->recent, &QListWidget::itemActivated, this, open);
    connect(m_ui->recent, &QListWidget::itemClicked, this, open);
    connect(m_ui->all, &QPushButton::clicked, this,
            [this] { Q_EMIT addressRequested(repositoriesAddress()); });
}

OverviewSection::~OverviewSection() = default;

QString OverviewSection::title() const
{
    return tr("Overview");
}

QString OverviewSection::tab() const
{
    return u"overview"_s;
}

bool OverviewSection::isOffered(const Connection &, const NamespaceSubject &,
                                const std::optional<wire::Organization> &) const
{
    return true;
}

void OverviewSection::setSubject(Connection *connection,
                                 const std::optional<NamespaceSubject> &subject)
{
    if (m_list)
        m_list->disconnect(this);
    if (m_connection)
        m_connection->disconnect(this);
    m_connection = connection;
    m_subject = subject;
    m_organization.reset();
    m_list = connection ? &m_workspace.connections.repositories(*connection) : nullptr;
    forgetReading();
    if (!m_connection)
        return;
    connect(m_list, &RepositoryList::changed, this, &OverviewSection::showRecent);
    connect(m_list, &RepositoryList::refreshed, this, &OverviewSection::onListRead);
    connect(m_connection, &Connection::userChanged, this, &OverviewSection::show);
    show();
}

void OverviewSection::setOrganization(const std::optional<wire::Organization> &organization)
{
    m_organization = organization;
    show();
}

bool OverviewSection::hasData() const
{
    return m_organization || (m_subject && !m_subject->isOrganization);
}

void OverviewSection::refresh(bool isQuiet)
{
    if (!m_connection)
        return;
    if (!isQuiet || !m_list->isLoaded() || m_list->isReadQuietly())
        m_list->refresh();
    show();
    if (m_list->isLoading())
        return Q_EMIT readingBegun();
    endReading();
    Q_EMIT refreshed(true);
}

bool OverviewSection::isReading() const
{
    return m_list && m_list->isLoading();
}

void OverviewSection::onListRead(bool isOk)
{
    const ErrorCode code = m_list->error().code;
    // Who may not see the list may see the rest.
    if (isOk || code == ErrorCode::Forbidden || code == ErrorCode::NotFound)
        endReading();
    else
        endReading({m_list->error(), m_connection->client().lastDetails()});
    Q_EMIT refreshed(isOk);
}

void OverviewSection::show()
{
    if (!m_connection || !m_subject)
        return;
    showFacts(m_subject->isOrganization ? organizationFacts() : accountFacts());
    showRecent();
}

OverviewSection::Facts OverviewSection::organizationFacts() const
{
    if (!m_organization)
        return {};
    Facts facts{{tr("Name"), m_organization->name}};
    if (!m_organization->email.isEmpty())
        facts.append({tr("Contact"), m_organization->email});
    if (m_organization->teams) {
        facts.append({tr("Teams"), QLocale().toString(m_organization->teams->size())});
        qint64 members = 0;
        for (const wire::Team &team : *m_organization->teams) {
            if (team.role == OrganizationRole::Admin)
                members += team.memberCount.value_or(0);
        }
        if (members > 0)
            facts.append({tr("Administrators"), QLocale().toString(members)});
    }
    if (m_organization->settings)
        facts.append(
            {tr("Time machine"), SpanText::exact(m_organization->settings->tagExpiration)});
    facts.append({tr("Registry"), m_connection->registryName()});
    facts.append(
        {tr("Pull prefix"), m_connection->registryName() + u'/' + m_organization->name + u'/'});
    return facts;
}

OverviewSection::Facts OverviewSection::accountFacts() const
{
    const auto &user = m_connection->user();
    if (!user)
        return {};
    Facts facts{{tr("User name"), user->username}};
    if (user->details) {
        QStringList names{user->details->givenName.value_or(QString()),
                          user->details->familyName.value_or(QString())};
        names.removeAll(QString());
        if (!names.isEmpty())
            facts.append({tr("Full name"), names.join(u' ')});
        facts.append({tr("E-mail"), user->details->email});
        facts.append({tr("Time machine"), SpanText::exact(user->details->tagExpiration)});
    }
    facts.append({tr("Organizations"), QLocale().toString(user->organizations.size())});
    facts.append({tr("Registry"), m_connection->registryName()});
    facts.append({tr("Pull prefix"), m_connection->registryName() + u'/' + user->username + u'/'});
    return facts;
}

void OverviewSection::showFacts(const Facts &facts)
{
    QGridLayout &grid = *m_ui->facts;
    while (QLayoutItem *item = grid.takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const auto &[word, value] : facts) {
        auto *label = new ToneLabel(Tone::Muted);
        label->setText(word);
        auto *said = new ToneLabel(Tone::Text);
        said->setTextInteractionFlags(Qt::TextSelectableByMouse);
        said->setTextFormat(Qt::PlainText);
        said->setWordWrap(true);
        said->setText(value);
        grid.addWidget(label, row, 0, Qt::AlignTop);
        grid.addWidget(said, row, 1);
        ++row;
    }
}

void OverviewSection::showRecent()
{
    if (!m_list || !m_subject)
        return;
    QList<wire::Repository> own;
    for (int row = 0; row < m_list->model().rowCount(); ++row) {
        const wire::Repository &one = m_list->model().repositoryAt(row);
        if (one.namespaceName == m_subject->name)
            own.append(one);
    }
    std::stable_sort(own.begin(), own.end(), [](const auto &a, const auto &b) {
        return a.lastModified.value_or(std::nullopt) > b.lastModified.value_or(std::nullopt);
    });
    const QString current = m_ui->recent->currentItem()
        ? m_ui->recent->currentItem()->data(Qt::UserRole).toString()
        : QString();
    m_ui->recent->clear();
    for (const wire::Repository &one : own.mid(0, kRecent)) {
        const auto time = one.lastModified.value_or(std::nullopt);
        const QString text = time
            ? tr("%1 — pushed %2").arg(one.name, DateText::ago(*time, Clock::system().now()))
            : one.name;
        auto *item = new QListWidgetItem(tintedIcon(u"package"_s), text, m_ui->recent);
        item->setData(Qt::UserRole, one.path());
        if (one.path() == current)
            m_ui->recent->setCurrentItem(item);
    }
    const qsizetype count = own.size();
    m_ui->recent->setVisible(count > 0);
    // As high as its rows; only then does the card know.
    m_ui->recent->setFixedHeight((m_ui->recent->sizeHintForRow(0) + 2 * m_ui->recent->spacing())
                                 * m_ui->recent->count());
    m_ui->recentCard->updateGeometry();
    const Error &error = m_list->error();
    const bool isUnknown = !m_list->isLoaded() && error != Error{};
    m_ui->recentEmpty->setVisible(count <= 0 || count > kRecent);
    m_ui->recentEmpty->setText(
        isUnknown ? ErrorText::sentence(error)
            : count == 0
            ? tr("There is no repository here yet. One is made by the first push to %1.")
                  .arg(m_connection->registryName() + u'/' + m_subject->name + u'/')
            : tr("The latest of %n repositories", nullptr, int(count)));
}

Address OverviewSection::repositoriesAddress() const
{
    const auto name = NamespaceName::parse(m_subject->name);
    const QString tab = u"repositories"_s;
    return m_subject->isOrganization && name ? Address::organization(m_connection->id(), *name, tab)
                                             : Address::account(m_connection->id(), tab);
}

void OverviewSection::openRepository(const QString &path)
{
    if (const auto name = RepositoryName::parse(path))
        Q_EMIT addressRequested(Address::repository(m_connection->id(), *name, {}));
}

void OverviewSection::changeEvent(QEvent *event)
{
    NamespaceSection::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    show();
}

} // namespace quayside::ui
