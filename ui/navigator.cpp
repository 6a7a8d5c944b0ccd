#include "ui/navigator.h"

#include "app/models/repositorymodel.h"
#include "app/services/profiles.h"
#include "ui/connect/connection.h"
#include "ui/connect/connections.h"
#include "ui/connect/repositorylist.h"
#include "ui/pages/repositories/repositorymaker.h"
#include "ui/text/roletext.h"
#include "ui/theme/paint.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/fillpanel.h"
#include "ui/widgets/localaction.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

} // namespace

using Kind = NavigationModel::Kind;

/// Paints a node.
class Navigator::NodeDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const auto tone = [&option](Tone t) { return toneColor(t, option.palette); };
        QRectF rect(option.rect);
        const auto kind = index.data(NavigationModel::KindRole).value<Kind>();
        const QRectF glyph(rect.left() + 2, rect.top() + int(rect.height() - 16) / 2, 16, 16);
        if (kind == Kind::Connection)
            paintBox(*painter, glyph.adjusted(3, 3, -3, -3), 5, tone(connectionTone(index)),
                     QColor());
        else
            paintIcon(*painter, icon(kind), glyph, tone(isSelected ? Tone::Accent : Tone::Muted));
        QFont font = option.font;
        font.setWeight(isSelected || kind == Kind::Connection ? QFont::DemiBold : QFont::Normal);
        rect.setLeft(rect.left() + measure::kCellGutter + 2);
        rect.setRight(rect.right() - kBadgeWidth);
        paintText(*painter, rect, text(index), font, tone(Tone::Text));
        const QRectF mark(rect.right() + 8, rect.top() + int(rect.height() - 14) / 2, 14, 14);
        if (kind == Kind::Repository)
            return paintBadge(*painter, index, mark, tone);
        const auto shape = ConnectionShape(index.data(NavigationModel::ShapeRole).toInt());
        if (kind == Kind::Connection && shape == ConnectionShape::Failed)
            return paintIcon(*painter, u"alert-triangle"_s, mark, tone(Tone::Warning));
        if (kind == Kind::Connection && index.data(NavigationModel::ReadOnlyRole).toBool())
            return paintIcon(*painter, u"lock"_s, mark, tone(Tone::Muted));
        if (kind == Kind::Superuser)
            return;
        const QVariant count = index.data(NavigationModel::CountRole);
        const QString badge = kind == Kind::Connection
            ? (shape == ConnectionShape::Open ? Navigator::tr("on") : QString())
            : count.isValid() ? QLocale().toString(count.toInt())
                              : QString(QChar(0x2014));
        paintText(*painter, rect.adjusted(0, 0, kBadgeWidth - 8, 0), badge,
                  scaledFont(measure::kSmallSize), tone(Tone::Muted), Qt::AlignRight);
    }

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = text(index);
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, heightFor(measure::kNavigatorRow)};
    }

private:
    static constexpr int kBadgeWidth = 30;

    static QString text(const QModelIndex &index)
    {
        const auto kind = index.data(NavigationModel::KindRole).value<Kind>();
        return kind == Kind::Starred  ? Navigator::tr("Starred")
            : kind == Kind::Public    ? Navigator::tr("Public")
            : kind == Kind::Superuser ? Navigator::tr("Administration")
                                      : index.data().toString();
    }

    template <class ToneOf>
    static void paintBadge(QPainter &painter, const QModelIndex &index, const QRectF &mark,
                           const ToneOf &tone)
    {
        if (index.data(NavigationModel::MirrorRole).toBool())
            return paintIcon(painter, u"refresh"_s, mark, tone(Tone::Special));
        // As in the list: the same lock, in the colour of what keeps one from pushing.
        if (index.data(NavigationModel::FrozenRole).toBool())
            return paintIcon(painter, u"lock"_s, mark, tone(Tone::Warning));
        const bool isPublic = index.data(NavigationModel::PublicRole).toBool();
        paintIcon(painter, isPublic ? u"world"_s : u"lock"_s, mark, tone(Tone::Muted));
    }

    static QString icon(Kind kind)
    {
        return kind == Kind::Starred  ? u"star"_s
            : kind == Kind::Namespace ? u"folder"_s
            : kind == Kind::Public    ? u"world"_s
            : kind == Kind::Superuser ? u"shield-check"_s
                                      : u"package"_s;
    }

    static Tone connectionTone(const QModelIndex &index)
    {
        if (ConnectionShape(index.data(NavigationModel::ShapeRole).toInt())
            != ConnectionShape::Open)
            return Tone::Outline;
        return roleTone(index.data(NavigationModel::ConnectionKindRole).toString()).tone;
    }
};

namespace {

/// Rows with a rounded selection over the whole width.
class NodeView final : public QTreeView {
public:
    using QTreeView::QTreeView;

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override
    {
        const bool isSelected = selectionModel()->isSelected(index);
        if (isSelected || option.state.testFlag(QStyle::State_MouseOver))
            paintBox(*painter,
                     QRectF(0, option.rect.top(), viewport()->width(), option.rect.height()),
                     measure::kControlRadius,
                     toneColor(isSelected ? Tone::Sel : Tone::Press, palette()), QColor());
        QTreeView::drawRow(painter, option, index);
    }
};

} // namespace

Navigator::Navigator(Profiles &profiles, Connections &connections, Jobs &jobs, QWidget *parent)
    : QWidget(parent)
    , m_profiles(profiles)
    , m_connections(connections)
    , m_maker(new RepositoryMaker(jobs, *this))
    , m_filter(new QLineEdit)
    , m_search(new QPushButton)
    , m_view(new NodeView)
    , m_add(new QPushButton)
{
    m_filter->addAction(tintedIcon(u"filter"_s), QLineEdit::LeadingPosition);
    m_filter->setProperty("dense", true);
    m_filter->setClearButtonEnabled(true);
    m_filter->setObjectName(u"navigator.filter"_s);
    m_search->setObjectName(u"navigator.search"_s);
    m_search->setProperty("kind", u"link"_s);
    m_search->setProperty("dense", true);
    m_search->setMinimumWidth(1); // not all of what it says
    m_search->hide();
    m_view->setObjectName(u"navigator.tree"_s);
    m_view->setModel(&m_tree);
    m_view->setItemDelegate(new NodeDelegate(this));
    m_view->setHeaderHidden(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformRowHeights(true);
    m_view->setMouseTracking(true);
    m_view->setIndentation(16);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setBackgroundRole(QPalette::Window);
    m_view->viewport()->setBackgroundRole(QPalette::Window);
    m_add->setObjectName(u"navigator.add"_s);
    m_add->setProperty("kind", u"ghost"_s);
    m_add->setIcon(tintedIcon(u"plus"_s));
    auto *filterRow = new QVBoxLayout;
    filterRow->setContentsMargins(12, 12, 12, 6);
    filterRow->addWidget(m_filter);
    filterRow->addWidget(m_search, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(filterRow);
    auto *treeRow = new QVBoxLayout;
    treeRow->setContentsMargins(8, 0, 8, 8);
    treeRow->addWidget(m_view, 1);
    treeRow->addWidget(m_add, 0, Qt::AlignLeft);
    layout->addLayout(treeRow, 1);
    setMinimumWidth(measure::kNarrowNavigator);
    connectParts();
    for (const ConnectionProfile &profile : m_profiles.all())
        watch(profile.id);
    retranslate();
}

void Navigator::connectParts()
{
    connect(&m_profiles, &Profiles::added, this, &Navigator::follow);
    connect(&m_profiles, &Profiles::changed, this, &Navigator::follow);
    connect(&m_profiles, &Profiles::removed, &m_tree, &NavigationModel::removeConnection);
    connect(&m_connections, &Connections::aboutToRemove, &m_tree,
            &NavigationModel::removeConnection);
    connect(&m_connections, &Connections::connectionMade, this, &Navigator::watch);
    connect(&m_connections, &Connections::stateChanged, this, &Navigator::follow);
    connect(&m_connections, &Connections::userChanged, this, &Navigator::follow);
    connect(m_filter, &QLineEdit::textChanged, &m_tree, &NavigationModel::setFilter);
    connect(m_filter, &QLineEdit::textChanged, this, &Navigator::showSearch);
    connect(m_filter, &QLineEdit::returnPressed, m_search, &QPushButton::click);
    connect(m_search, &QPushButton::clicked, this, [this] {
        if (const QString text = m_filter->text().trimmed(); !text.isEmpty())
            Q_EMIT searchRequested(text);
    });
    connect(m_maker, &RepositoryMaker::made, this, [this](const QString &id) {
        if (Connection *made = m_connections.made(id))
            m_connections.repositories(*made).refresh();
    });
    connect(m_maker, &RepositoryMaker::openRequested, this,
            [this](const QString &id, const RepositoryName &name) {
                Q_EMIT addressRequested(Address::repository(id, name));
            });
    connect(&m_tree, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &under) {
        if (!m_collapsed.contains(keyOf(under)))
            m_view->expand(under);
        showCurrent();
    });
    connect(m_view, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { onExpansion(index, true); });
    connect(m_view, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { onExpansion(index, false); });
    m_view->setExpandsOnDoubleClick(false);
    connect(m_view, &QTreeView::clicked, this, &Navigator::open);
    // A double click has clicked before.
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (addressOf(index))
            open(index);
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &Navigator::showMenu);
    LocalAction::add(*m_view, u"contextMenu"_s,
                     [this] { showMenu(m_view->visualRect(m_view->currentIndex()).center()); });
    LocalAction::add(*m_view, u"properties"_s, [this] {
        const QModelIndex index = m_view->currentIndex();
        if (index.data(NavigationModel::KindRole).value<Kind>() == Kind::Connection)
            return Q_EMIT connectionRequested(
                index.data(NavigationModel::ConnectionRole).toString());
        auto address = addressOf(index);
        if (!address)
            return;
        if (const auto repository = address->repositoryName())
            address = Address::repository(address->connection, *repository, u"information"_s);
        Q_EMIT addressRequested(*address);
    });
    connect(m_add, &QPushButton::clicked, this, &Navigator::addConnectionRequested);
}

void Navigator::watch(const QString &id)
{
    if (Connection *made = m_connections.made(id))
        connect(&m_connections.repositories(*made), &RepositoryList::changed, this,
                [this, id] { follow(id); });
    follow(id);
}

void Navigator::follow(const QString &id)
{
    const auto profile = m_profiles.find(id);
    if (!profile)
        return;
    Connection *made = m_connections.made(id);
    auto shape = ConnectionShape::Closed;
    if (made) {
        switch (made->state()) {
        case Connection::State::SignedIn:
            shape = ConnectionShape::Open;
            break;
        case Connection::State::Opening:
            shape = ConnectionShape::Opening;
            break;
        case Connection::State::Failed:
            shape = ConnectionShape::Failed;
            break;
        default:
            break;
        }
    }
    // The name of the local one was written in the language of its first day.
    const QString name =
        profile->kind == RegistryKind::Local ? tr("Local registry") : profile->name;
    const QString role = profile->kind == RegistryKind::Local ? u"local"_s : profile->role;
    NavigationModel::Connection node{id, name, role, shape, profile->isReadOnly};
    if (made && made->user() && !made->isAnonymous() && !made->userName().isEmpty()) {
        node.namespaces = made->namespaces();
        node.isSuperuser = made->isSuperuser();
        for (const QString &space : std::as_const(node.namespaces)) {
            if (const QString why = m_connections.repositories(*made).whyUnknown(space);
                !why.isEmpty())
                node.unknown.insert(space, why);
        }
    }
    m_tree.setConnection(node, made ? &m_connections.repositories(*made).model() : nullptr);
}

void Navigator::setCurrent(const Address &address)
{
    m_current = address;
    showCurrent();
}

QString Navigator::keyOf(const QModelIndex &index)
{
    const QString connection = index.data(NavigationModel::ConnectionRole).toString();
    switch (index.data(NavigationModel::KindRole).value<Kind>()) {
    case Kind::Connection:
        return connection;
    case Kind::Public:
        return connection + "/:public"_L1; // no namespace has a colon
    default:
        return connection + u'/' + index.data(IdRole).toString();
    }
}

void Navigator::onExpansion(const QModelIndex &index, bool isExpanded)
{
    // A filter opens and closes for its own ends.
    if (!m_filter->text().isEmpty() || isExpanded != m_collapsed.contains(keyOf(index)))
        return;
    if (isExpanded)
        m_collapsed.removeAll(keyOf(index));
    else
        m_collapsed.append(keyOf(index));
    Q_EMIT collapsedChanged();
}

void Navigator::setCollapsed(const QStringList &nodes)
{
    m_collapsed = nodes;
}

QSize Navigator::sizeHint() const
{
    return {measure::kNavigatorWidth, QWidget::sizeHint().height()};
}

void Navigator::refreshQuietly()
{
    Connection *shown = m_connections.made(m_current.connection);
    if (!shown || shown->state() != Connection::State::SignedIn)
        return;
    RepositoryList &list = m_connections.repositories(*shown);
    if (list.isReadQuietly())
        list.refresh();
}

void Navigator::focusTree()
{
    m_view->setFocus();
}

void Navigator::showCurrent()
{
    const auto repository = m_current.repositoryName();
    QModelIndex index;
    if (repository)
        index = m_tree.repositoryIndex(m_current.connection, repository->path());
    else if (const auto organization = m_current.organizationName())
        index = m_tree.namespaceIndex(m_current.connection, organization->toString());
    else if (const Connection *made = m_connections.made(m_current.connection);
             made && m_current.isAccount())
        index = m_tree.namespaceIndex(m_current.connection, made->userName());
    else if (m_current.isSuperuser())
        index = m_tree.superuserIndex(m_current.connection);
    if (!index.isValid())
        index = m_tree.connectionIndex(m_current.connection);
    m_view->setCurrentIndex(index);
}

std::optional<Address> Navigator::addressOf(const QModelIndex &index) const
{
    const QString connection = index.data(NavigationModel::ConnectionRole).toString();
    switch (index.data(NavigationModel::KindRole).value<Kind>()) {
    case Kind::Connection:
        return Address::repositories(connection);
    case Kind::Repository:
        if (const auto name = RepositoryName::parse(index.data(IdRole).toString()))
            return Address::repository(connection, *name, {});
        return {};
    case Kind::Namespace:
        if (const Connection *made = m_connections.made(connection))
            return made->namespaceAddress(index.data(IdRole).toString());
        return {};
    case Kind::Superuser:
        return Address::superuser(connection);
    default:
        return {};
    }
}

void Navigator::open(const QModelIndex &index)
{
    if (const auto address = addressOf(index))
        Q_EMIT addressRequested(*address);
    else
        m_view->setExpanded(index, !m_view->isExpanded(index));
}

void Navigator::showMenu(const QPoint &point)
{
    const QModelIndex index = m_view->indexAt(point);
    const auto address = addressOf(index);
    if (!address)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"navigator.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Open")), &QAction::triggered, this,
            [this, address] { Q_EMIT addressRequested(*address); });
    connect(menu->addAction(tr("Open in new &window")), &QAction::triggered, this,
            [this, address] { Q_EMIT newWindowRequested(*address); });
    menu->addSeparator();
    connect(menu->addAction(tr("Copy &address")), &QAction::triggered, this,
            [address] { QGuiApplication::clipboard()->setText(address->toString()); });
    const auto profile = m_profiles.find(address->connection);
    Connection *connection = m_connections.made(address->connection);
    if (const auto repository = address->repositoryName(); repository && connection) {
        const QString prefix = connection->registryName() + u'/' + repository->path();
        connect(menu->addAction(tr("&Copy image name")), &QAction::triggered, this,
                [prefix] { QGuiApplication::clipboard()->setText(prefix); });
        addStar(*menu, *connection, *repository);
    }
    if (connection) {
        addNew(*menu, *connection, index);
        menu->addSeparator();
        connect(menu->addAction(tr("&Refresh")), &QAction::triggered, this,
                [this, connection] { m_connections.repositories(*connection).refresh(); });
    }
    if (const auto repository = address->repositoryName()) {
        const Address information =
            Address::repository(address->connection, *repository, u"information"_s);
        connect(menu->addAction(tr("&Information")), &QAction::triggered, this,
                [this, information] { Q_EMIT addressRequested(information); });
    } else if (profile) {
        connect(menu->addAction(tr("&Settings of the connection…")), &QAction::triggered, this,
                [this, id = profile->id] { Q_EMIT connectionRequested(id); });
    }
    menu->popup(m_view->viewport()->mapToGlobal(point));
}

void Navigator::addStar(QMenu &menu, Connection &connection, const RepositoryName &repository)
{
    RepositoryList &list = m_connections.repositories(connection);
    const int row = list.model().rowOf(repository.path());
    if (row < 0 || !connection.canStar() || connection.isReadOnly()
        || connection.isRegistryReadOnly())
        return;
    const bool isStarred = list.model().repositoryAt(row).isStarred.value_or(false);
    connect(menu.addAction(isStarred ? tr("Remove &star") : tr("&Star")), &QAction::triggered,
            &list, [&list, repository, isStarred] { list.setStarred(repository, !isStarred); });
}

void Navigator::addNew(QMenu &menu, Connection &connection, const QModelIndex &index)
{
    QStringList spaces = RepositoryMaker::namespacesOf(connection);
    const auto kind = index.data(NavigationModel::KindRole).value<Kind>();
    const QString space = index.data(IdRole).toString();
    if (kind == Kind::Namespace)
        spaces = spaces.contains(space) ? QStringList{space} : QStringList();
    const bool isPlace = kind == Kind::Namespace || kind == Kind::Connection;
    if (!isPlace || spaces.isEmpty() || connection.isRegistryReadOnly())
        return;
    QAction *action = menu.addAction(tr("&New repository…"));
    action->setObjectName(u"navigator.menu.new"_s);
    connect(action, &QAction::triggered, &connection,
            [this, &connection, spaces] { m_maker->ask(connection, spaces); });
}

void Navigator::showSearch()
{
    const QString text = m_filter->text().trimmed();
    // The navigator grows no wider for it.
    m_search->setText(tr("Search the registry for “%1”").arg(QString()));
    const QFontMetrics metrics = m_search->fontMetrics();
    const int room = m_filter->width() - m_search->sizeHint().width() - measure::kCellPadding;
    QString shown = metrics.elidedText(text, Qt::ElideRight, std::max(room, metrics.height()));
    shown.replace(u'&', u"&&"_s);
    m_search->setText(tr("Search the registry for “%1”").arg(shown));
    m_search->setAccessibleName(tr("Search the registry for “%1”").arg(text));
    m_search->setVisible(!text.isEmpty());
}

void Navigator::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Navigator::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the navigator"));
    m_view->setAccessibleName(tr("Registries and repositories"));
    m_add->setText(tr("Add connection"));
    showSearch();
    for (const ConnectionProfile &profile : m_profiles.all())
        follow(profile.id);
    m_view->viewport()->update();
}

} // namespace quayside::ui
