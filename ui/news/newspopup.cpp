#include "ui/news/newspopup.h"

#include "app/services/news.h"
#include "app/wire/publishedversion.h"
#include "ui/text/datetext.h"
#include "ui/text/newstext.h"
#include "ui/theme/paint.h"
#include "ui/theme/tintedicon.h"
#include "ui/theme/tokens.h"
#include "ui_newspopup.h"

#include <QtGui/QDesktopServices>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyledItemDelegate>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowHeight = 58;
constexpr int kSide = 16;
constexpr int kMostRows = 7;
constexpr int kTool = 16;

struct Look {
    QString icon;
    Tone tone;
};

Look lookOf(NewsLevel level)
{
    switch (level) {
    case NewsLevel::Error:
        return {u"circle-x"_s, Tone::Danger};
    case NewsLevel::Warning:
        return {u"alert-triangle"_s, Tone::Warning};
    case NewsLevel::Information:
        break;
    }
    return {u"info-circle"_s, Tone::Info};
}

QRectF toolRect(const QRectF &row)
{
    return {row.right() - kSide - kTool, row.top() + 10, kTool, kTool};
}

} // namespace

/// Glyph, title and when, one line beneath; a dot for what is new, a cross under the mouse.
class NewsPopup::Delegate final : public QStyledItemDelegate {
public:
    Delegate(const NewsProxyModel &model, NameOf nameOf, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
        , m_nameOf(std::move(nameOf))
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const NewsItem &item = m_model.itemAt(index.row());
        const auto tone = [&option](Tone t) { return toneColor(t, option.palette); };
        const QRectF row(option.rect);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected)
            && option.state.testFlag(QStyle::State_HasFocus);
        const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
        if (isSelected || isHovered)
            painter->fillRect(row, tone(isSelected ? Tone::Sel : Tone::Hover));
        painter->fillRect(QRectF(row.left(), row.bottom() - 1, row.width(), 1), tone(Tone::Line));
        const Look look = lookOf(item.level);
        paintIcon(*painter, look.icon, QRectF(row.left() + kSide, row.top() + 10, 16, 16),
                  tone(look.tone));
        QRectF line(row.left() + kSide + measure::kCellGutter + 2, row.top() + 8, 0, 20);
        line.setRight(toolRect(row).left() - 8);
        if (isSelected || isHovered)
            paintIcon(*painter, u"x"_s, toolRect(row), tone(Tone::Muted));
        else if (!item.isRead)
            paintBox(*painter, toolRect(row).adjusted(4, 4, -4, -4), 4, tone(Tone::Accent),
                     QColor());
        const QFont small = scaledFont(measure::kSmallSize);
        QRectF when = line;
        when.setLeft(line.left() + line.width() / 2);
        const qreal width =
            paintText(*painter, when, where(item), small, tone(Tone::Muted), Qt::AlignRight);
        QRectF beneath = line.translated(0, 21);
        line.setRight(line.right() - width - 12);
        paintText(*painter, line, NewsText::title(item), scaledFont(1, !item.isRead),
                  tone(Tone::Text));
        beneath.setRight(row.right() - kSide);
        paintText(*painter, beneath, NewsText::detail(item), small, tone(Tone::Body));
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, kRowHeight};
    }

    QString where(const NewsItem &item) const
    {
        const QString name = m_nameOf(item.connection);
        const QString time = DateText::ago(item.time, Clock::system().now());
        return name.isEmpty() ? time : name + u"  ·  "_s + time;
    }

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const NewsItem &item = m_model.itemAt(index.row());
        option->text = NewsText::title(item) + u", "_s + NewsText::detail(item);
    }

private:
    const NewsProxyModel &m_model;
    NameOf m_nameOf;
};

NewsPopup::NewsPopup(News &news, const NameOf &nameOf, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_ui(std::make_unique<Ui::NewsPopup>())
    , m_news(news)
{
    m_ui->setupUi(this);
    m_shown.setSourceModel(&m_model);
    m_ui->list->setModel(&m_shown);
    m_ui->list->setItemDelegate(new Delegate(m_shown, nameOf, this));
    m_ui->list->installEventFilter(this);
    m_ui->list->viewport()->installEventFilter(this);
    setFixedWidth(measure::kPopupWidth);
    connect(&m_news, &News::changed, this, &NewsPopup::showItems);
    connect(m_ui->filter, &QComboBox::currentIndexChanged, this, &NewsPopup::applyFilter);
    connect(m_ui->dismissAll, &QPushButton::clicked, &m_news, &News::dismissAll);
    retranslate();
    showItems();
}

NewsPopup::~NewsPopup() = default;

void NewsPopup::popUp(const QString &connection, const QPoint &corner)
{
    m_connection = connection;
    applyFilter();
    follow(corner);
    show();
    m_ui->list->setFocus();
    m_ui->list->setCurrentIndex(m_shown.index(0, 0));
}

void NewsPopup::follow(const QPoint &corner)
{
    move(corner - QPoint(width(), 0));
}

void NewsPopup::applyFilter()
{
    m_shown.setFilter(NewsFilter(qMax(0, m_ui->filter->currentIndex())), m_connection);
    showItems();
}

void NewsPopup::showItems()
{
    m_model.setItems(m_news.items());
    const int count = m_shown.rowCount();
    m_ui->list->setVisible(count > 0);
    m_ui->empty->setVisible(count == 0);
    m_ui->list->setFixedHeight(qMin(count, kMostRows) * kRowHeight);
    m_ui->dismissAll->setEnabled(!m_news.items().isEmpty());
    adjustSize();
}

void NewsPopup::dismiss(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const int row = index.row();
    m_news.dismiss(m_shown.itemAt(row).id);
    m_ui->list->setCurrentIndex(m_shown.index(qMin(row, m_shown.rowCount() - 1), 0));
}

void NewsPopup::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const NewsItem item = m_shown.itemAt(index.row());
    hide();
    if (item.kind != NewsKind::NewVersion)
        return Q_EMIT itemActivated(item);
    // It lay in a file meanwhile.
    if (const QUrl page(item.text, QUrl::StrictMode); wire::isPublicPage(page))
        QDesktopServices::openUrl(page);
}

bool NewsPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const QModelIndex current = m_ui->list->currentIndex();
        if (key == Qt::Key_Delete) {
            dismiss(current);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            activate(current);
            return true;
        }
    }
    if (watched == m_ui->list->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const QPoint point = static_cast<QMouseEvent *>(event)->pos();
        const QModelIndex index = m_ui->list->indexAt(point);
        const QRectF tool = toolRect(m_ui->list->visualRect(index)).adjusted(-8, -8, 8, 8);
        tool.contains(point) ? dismiss(index) : activate(index);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void NewsPopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_news.markAllRead();
}

void NewsPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneColor(Tone::Card, palette()));
    painter.setPen(toneColor(Tone::Outline, palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void NewsPopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NewsPopup::retranslate()
{
    m_ui->retranslateUi(this);
    const QSignalBlocker quiet(m_ui->filter);
    const int current = qMax(0, m_ui->filter->currentIndex());
    m_ui->filter->clear();
    m_ui->filter->addItems({tr("All"), tr("Unread"), tr("This registry")});
    m_ui->filter->setCurrentIndex(current);
    m_ui->empty->setText(tr("Nothing to tell."));
}

} // namespace quayside::ui
