#include "app/models/tagmodel.h"
#include "ui/connect/configreader.h"
#include "ui/connect/connection.h"
#include "ui/pages/tags/factreader.h"
#include "ui/pages/tags/tagssection.h"
#include "ui/pages/tags/tagstable.h"
#include "ui/text/errortext.h"
#include "ui_tagssection.h"

#include <QtWidgets/QHeaderView>

// What a filter or an order has to know of every row, and that is read one by one.

namespace quayside::ui {

using namespace Qt::StringLiterals;

void TagsSection::makeFactReader()
{
    m_configs = new ConfigReader(this);
    m_facts = new FactReader({[this] { return missingFacts(); },
                              [this](const FactReader::Fact &fact) { return questionOf(fact); },
                              [this](const FactReader::Fact &fact) {
                                  return fact.kind == FactReader::Fact::Kind::Image
                                      ? platformQuestion(*Digest::parse(fact.of))
                                      : std::nullopt;
                              }},
                             this);
    const auto look = [this] {
        if (neededFacts().isAny() || m_needed.isAny())
            m_facts->look();
    };
    connect(m_model, &QAbstractItemModel::rowsInserted, this, look);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, look);
    connect(m_model, &QAbstractItemModel::modelReset, this, look);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this, look] {
        // While it reads every answer changes something.
        if (!m_facts->isRunning())
            look();
    });
    connect(m_proxy, &QAbstractItemModel::layoutChanged, this, &TagsSection::checkNeededFacts);
    connect(m_ui->table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            &TagsSection::checkNeededFacts);
    connect(m_facts, &FactReader::progressed, this, &TagsSection::showFacts);
    connect(m_ui->factsAll, &QPushButton::clicked, m_facts, &FactReader::readAll);
    connect(m_ui->factsStop, &QPushButton::clicked, m_facts, &FactReader::stop);
    m_ui->facts->hide();
}

TagFactKinds TagsSection::neededFacts() const
{
    TagFactKinds needed = m_proxy->neededFacts();
    needed.pulls = needed.pulls && arePullsCounted();
    needed.labels = needed.labels && areLabelsOffered();
    needed.pushes = needed.pushes && arePushesTold();
    return needed;
}

bool TagsSection::isOffered(const TagFactKinds &facts) const
{
    // Before anyone is signed in nothing is known of what there is.
    const bool isKnown = m_connection && m_isLoaded;
    return !isKnown
        || ((!facts.pulls || arePullsCounted()) && (!facts.labels || areLabelsOffered())
            && (!facts.pushes || !m_details || arePushesTold()));
}

void TagsSection::showPushes()
{
    // Who may read the log is known with the details only.
    if (!m_details || m_arePushesShown == arePushesTold())
        return;
    m_arePushesShown = arePushesTold();
    m_ui->table->setPushesOffered(*m_arePushesShown);
    m_pusherReader->look();
    if (m_proxy->neededFacts().pushes)
        applyFilter();
}

void TagsSection::checkNeededFacts()
{
    const TagFactKinds needed = neededFacts();
    if (needed != m_needed)
        m_facts->begin();
    if (needed.isAny() || m_needed.isAny())
        m_facts->look();
    m_needed = needed;
}

QList<FactReader::Fact> TagsSection::missingFacts() const
{
    using Kind = FactReader::Fact::Kind;
    QList<FactReader::Fact> missing;
    QSet<QString> known;
    const auto add = [&missing, &known](Kind kind, const QString &of, const QString &version = {}) {
        const FactReader::Fact fact{kind, of, version};
        if (known.contains(fact.key()))
            return;
        known.insert(fact.key());
        missing.append(fact);
    };
    const TagFactKinds needed = neededFacts();
    if (!needed.isAny())
        return missing;
    for (const int row : m_proxy->undecided()) {
        const wire::Tag &tag = m_model->tagAt(row);
        const TagModel::Facts *facts = m_model->knownOf(tag.manifestDigest);
        // Of an image that many tags have, once.
        if (needed.platforms && !(facts && facts->platforms))
            add(Kind::Image, tag.manifestDigest.toString());
        if (needed.labels && !(facts && facts->labels))
            add(Kind::Labels, tag.manifestDigest.toString());
        if (needed.pulls && !m_model->pullsOf(tag))
            add(Kind::Pulls, tag.name.toString());
        if (needed.pushes && !m_model->pushOf(tag))
            add(Kind::Push, tag.name.toString(), versionOf(tag));
    }
    return missing;
}

VisibleReader::Question TagsSection::questionOf(const FactReader::Fact &fact)
{
    switch (fact.kind) {
    case FactReader::Fact::Kind::Image: {
        const Digest digest = *Digest::parse(fact.of);
        return platformQuestion(digest).value_or(imageQuestion(digest));
    }
    case FactReader::Fact::Kind::Labels:
        return labelQuestion(*Digest::parse(fact.of));
    case FactReader::Fact::Kind::Pulls:
        return pullQuestion(fact.of);
    case FactReader::Fact::Kind::Push: {
        const int row = m_model->rowOf(fact.of);
        return pusherQuestion(row < 0 ? std::nullopt : std::optional(m_model->tagAt(row)));
    }
    }
    Q_UNREACHABLE();
}

std::optional<VisibleReader::Question> TagsSection::platformQuestion(const Digest &digest)
{
    const TagModel::Facts *facts = m_model->knownOf(digest);
    if (!facts || facts->platforms || !facts->config)
        return {};
    return configQuestion(digest, *facts->config);
}

void TagsSection::showFacts()
{
    const bool isRunning = m_facts->isRunning();
    // Of a hundred thousand rows nothing is counted at each answer.
    const int open = isRunning || !neededFacts().isAny() ? 0 : int(m_proxy->undecided().size());
    m_ui->facts->setVisible(isRunning || open > 0);
    m_ui->factsStop->setVisible(isRunning);
    m_ui->factsAll->setVisible(!isRunning);
    m_ui->factsAll->setText(m_facts->hasMore() ? tr("Look at all") : tr("Try again"));
    m_ui->factsText->setText(
        //: what a filter asks for is read of one tag after the other: %1 of %2 are done
        isRunning ? tr("Looked at %1 of %2").arg(m_facts->done()).arg(m_facts->total())
            : m_facts->hasMore() ? tr("%n tag(s) not looked at yet", nullptr, open)
                                 : tr("%n tag(s) could not be looked at", nullptr, open));
    const bool isRefused = open > 0 && m_facts->isContentRefused();
    const QString why = isRefused ? ErrorText::missingRegistrySecret() : QString();
    m_ui->factsText->setToolTip(why);
    m_ui->factsText->setAccessibleDescription(why);
    if (hasData())
        showState();
}

} // namespace quayside::ui
