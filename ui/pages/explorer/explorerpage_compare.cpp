#include "ui/connect/connection.h"
#include "ui/pages/explorer/explorerpage.h"
#include "ui/text/datetext.h"
#include "ui/widgets/banner.h"
#include "ui_explorerpage.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QFutureWatcher>
#include <QtWidgets/QMenu>

// Answers side by side, and where the list of calls comes from.

namespace quayside::ui {

using namespace Qt::StringLiterals;

void ExplorerPage::showOrigin()
{
    using Origin = ApiDescriptionReader::Origin;
    if (!m_isRead || m_origin == Origin::Registry)
        return m_ui->banner->hide();
    const bool isKept = m_origin == Origin::Kept;
    m_ui->banner->show(
        Banner::Kind::Note,
        isKept ? tr("The registry did not describe its API just now")
               : tr("This registry does not describe its API"),
        isKept ? tr("The calls listed are those of %1.").arg(DateText::absolute(m_readAt))
               : tr("The calls listed are those of every Quay; some may be missing there."),
        tr("Try again"));
}

void ExplorerPage::fillComparisons()
{
    QMenu &menu = *m_ui->compare->menu();
    menu.clear();
    const QList<Attempt> kept = history();
    for (const Attempt &attempt : kept) {
        if (m_shown && attempt.number == m_shown->number)
            continue;
        QAction *action = menu.addAction(wordsOf(attempt));
        action->setObjectName(u"explorer.compare.entry"_s);
        connect(action, &QAction::triggered, this, [this, attempt] { compareWith(attempt); });
    }
}

void ExplorerPage::compareWith(const Attempt &other)
{
    m_compared = other;
    showComparison();
    m_ui->view->setCurrentIndex(Difference);
}

void ExplorerPage::showComparison()
{
    if (!m_compared) {
        m_ui->difference->clear();
        // Before it goes: a bar chooses another one by itself.
        if (m_ui->view->currentIndex() == Difference)
            m_ui->view->setCurrentIndex(m_shown && m_shown->answer.isJson ? Tree : Raw);
        m_ui->view->setTabVisible(Difference, false);
        return;
    }
    m_ui->view->setTabVisible(Difference, true);
    // From the older to the newer, whichever was chosen first.
    const bool isShownNewer = m_shown->number > m_compared->number;
    const Attempt &older = isShownNewer ? *m_compared : *m_shown;
    const Attempt &newer = isShownNewer ? *m_shown : *m_compared;
    m_ui->difference->setSource(tr("Comparing\u2026"), false);
    auto *watcher = new QFutureWatcher<std::optional<QList<DiffLine>>>(this);
    const std::pair numbers(older.number, newer.number);
    m_comparing = numbers;
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, numbers] {
        watcher->deleteLater();
        if (m_comparing != numbers || !m_compared)
            return;
        const auto lines = watcher->result();
        if (!lines)
            m_ui->difference->setSource(tr("The answers are too long to be compared."), false);
        else if (lines->isEmpty())
            m_ui->difference->setSource(tr("Both answers are the same."), false);
        else
            m_ui->difference->setDifference(*lines);
    });
    watcher->setFuture(
        QtConcurrent::run([before = older.answer.pretty, after = newer.answer.pretty] {
            return lineDiff(before, after);
        }));
}

} // namespace quayside::ui
