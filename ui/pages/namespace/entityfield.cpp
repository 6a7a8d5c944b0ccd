#include "ui/pages/namespace/entityfield.h"

#include "app/api/apiclient.h"
#include "app/api/entitiesapi.h"
#include "ui/text/entitytext.h"
#include "ui/text/errortext.h"
#include "ui/theme/paint.h"
#include "ui/theme/tintedicon.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QStyledItemDelegate>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAskDelay = std::chrono::milliseconds(300);

enum Role { IconRole = Qt::UserRole, WordRole };

/// A glyph, the name, and at the right what it is.
class EntityDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const auto tone = [&option](Tone t) { return toneColor(t, option.palette); };
        const bool canBeChosen = index.flags().testFlag(Qt::ItemIsEnabled);
        if (canBeChosen && option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, tone(Tone::Sel));
        else if (canBeChosen && option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, tone(Tone::Hover));
        QRectF rect =
            QRectF(option.rect).adjusted(measure::kCellPadding, 0, -measure::kCellPadding, 0);
        paintIcon(*painter, index.data(IconRole).toString(),
                  QRectF(rect.left(), rect.center().y() - 8, 16, 16), tone(Tone::Muted));
        rect.setLeft(rect.left() + measure::kCellGutter);
        const QFont small = scaledFont(measure::kSmallSize);
        const QString word = index.data(WordRole).toString();
        const qreal width = QFontMetricsF(small).horizontalAdvance(word) + 1;
        paintText(*painter, QRectF(rect.right() - width, rect.top(), width, rect.height()), word,
                  small, tone(Tone::Muted));
        rect.setRight(rect.right() - width - measure::kCellPadding);
        paintText(*painter, rect, index.data().toString(), option.font,
                  tone(canBeChosen ? Tone::Text : Tone::Muted), Qt::AlignLeft, Qt::ElideMiddle);
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, measure::kRow};
    }
};

} // namespace

EntityField::EntityField(Kinds kinds, QWidget *parent)
    : QLineEdit(parent)
    , m_kinds(kinds)
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
    , m_icon(addAction(tintedIcon(u"search"_s), LeadingPosition))
    , m_clear(addAction(tintedIcon(u"x"_s), TrailingPosition))
{
    // Not setCompleter(): that would open the list of the last answer while the next is on its way.
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setItemDelegate(new EntityDelegate(m_completer->popup()));
    m_completer->popup()->setMouseTracking(true);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kAskDelay);
    connect(this, &QLineEdit::textEdited, this, &EntityField::onEdited);
    connect(&m_delay, &QTimer::timeout, this, &EntityField::ask);
    connect(m_clear, &QAction::triggered, this, [this] {
        setEntity({});
        Q_EMIT entityCleared();
        setFocus();
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                const wire::Entity chosen = m_offered.value(index.row());
                choose(chosen);
            });
    retranslate();
}

EntityField::~EntityField()
{
    if (m_call)
        m_call->abort();
}

void EntityField::setSource(api::ApiClient *client, const QString &namespaceName)
{
    m_client = client;
    m_namespace = namespaceName;
    setEntity({});
}

void EntityField::setKinds(Kinds kinds)
{
    m_kinds = kinds;
    retranslate();
}

void EntityField::setEntity(const std::optional<wire::Entity> &entity)
{
    m_delay.stop();
    if (m_call)
        m_call->abort();
    m_completer->popup()->hide();
    m_entity = entity;
    setText(entity ? entity->name : QString());
    showEntity();
}

void EntityField::choose(const wire::Entity &entity)
{
    setEntity(entity);
    Q_EMIT entityChosen(entity);
}

void EntityField::onEdited()
{
    const bool wasChosen = m_entity.has_value();
    m_entity.reset();
    m_completer->popup()->hide();
    if (m_call)
        m_call->abort();
    showEntity();
    if (text().trimmed().isEmpty())
        m_delay.stop();
    else
        m_delay.start();
    if (wasChosen)
        Q_EMIT entityCleared();
}

void EntityField::ask()
{
    const QString prefix = text().trimmed();
    if (!m_client || prefix.isEmpty())
        return;
    auto *call = api::EntitiesApi(*m_client).find(
        prefix, {.namespaceName = m_namespace, .withTeams = m_kinds.testFlag(Teams)});
    m_call = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call] { offer(call->takeResult()); });
}

bool EntityField::isWanted(const wire::Entity &entity) const
{
    if (m_excluded.contains(entity.name))
        return false;
    switch (entity.kind) {
    case wire::Entity::Kind::User:
        return m_kinds.testFlag(entity.isRobot.value_or(false) ? Robots : Users);
    case wire::Entity::Kind::Team:
        return m_kinds.testFlag(Teams);
    default:
        return false;
    }
}

void EntityField::offer(const Result<wire::EntityList> &answer)
{
    m_model->clear();
    m_offered.clear();
    const auto add = [this](const QString &text, const QString &icon, const QString &word) {
        auto *item = new QStandardItem(text);
        item->setData(icon, IconRole);
        item->setData(word, WordRole);
        item->setData(word.isEmpty() ? text : tr("%1, %2").arg(text, word), Qt::AccessibleTextRole);
        item->setEditable(false);
        m_model->appendRow(item);
        return item;
    };
    for (const wire::Entity &entity : answer ? answer->entities : QList<wire::Entity>()) {
        if (!isWanted(entity))
            continue;
        m_offered.append(entity);
        add(entity.name, EntityText::icon(entity), EntityText::kindWord(entity));
    }
    if (m_offered.isEmpty()) {
        const QString words =
            answer ? tr("Nobody of that name") : ErrorText::sentence(answer.error());
        add(words, answer ? u"search"_s : u"alert-triangle"_s, {})->setFlags(Qt::NoItemFlags);
        setAccessibleDescription(words);
    } else {
        setAccessibleDescription(tr("%n found", nullptr, int(m_offered.size())));
    }
    if (hasFocus())
        openList();
}

void EntityField::openList()
{
    QAbstractItemView *list = m_completer->popup();
    list->setObjectName(objectName() + ".list"_L1);
    list->setAccessibleName(accessibleName());
    m_completer->complete();
    // Enter takes the first.
    if (!m_offered.isEmpty())
        list->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void EntityField::keyPressEvent(QKeyEvent *event)
{
    // The open list asks here first; what is not accepted it takes itself.
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_completer->popup()->isVisible() && (isReturn || event->key() == Qt::Key_Down))
        return event->ignore();
    if (event->key() == Qt::Key_Down && m_model->rowCount() > 0 && !m_entity
        && !text().trimmed().isEmpty())
        return openList();
    // What was typed in part is no answer: the dialog's button must not be pressed by it.
    if (isReturn && !m_entity && !text().trimmed().isEmpty()) {
        m_delay.stop();
        Q_EMIT textEntered(text().trimmed());
        return text().isEmpty() ? void() : ask();
    }
    QLineEdit::keyPressEvent(event);
}

void EntityField::showEntity()
{
    m_icon->setIcon(tintedIcon(m_entity ? EntityText::icon(*m_entity) : u"search"_s));
    m_icon->setText(m_entity ? EntityText::kindWord(*m_entity) : tr("Search"));
    m_icon->setToolTip(m_icon->text());
    m_clear->setVisible(!text().isEmpty());
}

void EntityField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EntityField::retranslate()
{
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(m_clear->text());
    showEntity();
    if (m_kinds == Kinds(Users))
        setPlaceholderText(tr("Name of a user"));
    else if (m_kinds == Kinds(Robots))
        setPlaceholderText(tr("Name of a robot account"));
    else if (m_kinds == (Users | Robots))
        setPlaceholderText(tr("Name of a user or robot account"));
    else if (m_kinds == (Users | Teams))
        setPlaceholderText(tr("Name of a user or team"));
    else
        setPlaceholderText(tr("Name of a user, robot account or team"));
}

} // namespace quayside::ui
