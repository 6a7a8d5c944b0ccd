#include "app/services/jobs.h"
#include "app/services/recordedchange.h"
#include "app/services/tagmoves.h"
#include "ui/connect/connection.h"
#include "ui/pages/tags/labelsdialog.h"
#include "ui/pages/tags/tagnamedialog.h"
#include "ui/pages/tags/tagplandialog.h"
#include "ui/pages/tags/tagquestions.h"
#include "ui/text/codetext.h"
#include "ui/text/datetext.h"
#include "ui/text/sizetext.h"

// Questions about tags that are there.

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostNamed = 3;

bool isFixed(const wire::Tag &tag)
{
    return tag.isImmutable.value_or(false);
}

/// The other tags of the same image: it stays while one of them does.
QStringList keepersOf(const wire::Tag &tag, const QList<wire::Tag> &gone,
                      const QList<wire::Tag> &all)
{
    QStringList names;
    for (const wire::Tag &other : all) {
        const bool isGoing = std::any_of(gone.begin(), gone.end(), [&other](const wire::Tag &one) {
            return one.name == other.name && !isFixed(one);
        });
        if (other.manifestDigest == tag.manifestDigest && !isGoing)
            names.append(other.name.toString());
    }
    return names;
}

QList<wire::Tag> without(const QList<wire::Tag> &tags, bool (*isLeftOut)(const wire::Tag &))
{
    QList<wire::Tag> rest;
    for (const wire::Tag &tag : tags) {
        if (!isLeftOut(tag))
            rest.append(tag);
    }
    return rest;
}

} // namespace

QList<TagPlanDialog::Row> TagQuestions::rowsToDelete(const QList<wire::Tag> &tags,
                                                     const QList<wire::Tag> &all)
{
    QList<TagPlanDialog::Row> rows;
    for (const wire::Tag &tag : tags) {
        const QStringList keepers = keepersOf(tag, tags, all);
        QString kept = keepers.mid(0, kMostNamed).join(u", "_s);
        if (keepers.size() > kMostNamed)
            kept = tr("%1 and %n more", nullptr, int(keepers.size() - kMostNamed)).arg(kept);
        const TagPlanDialog::Cell last{.text = keepers.isEmpty() ? tr("no other tag") : kept,
                                       .isMuted = keepers.isEmpty(),
                                       .tip = keepers.join(u'\n')};
        const TagPlanDialog::Cell skipped{.text = DateText::skippedImmutable(), .isMuted = true};
        rows.append({tag.name.toString(),
                     {TagPlanDialog::image(tag.manifestDigest, {}), isFixed(tag) ? skipped : last},
                     isFixed(tag)});
    }
    return rows;
}

QList<TagPlanDialog::Row> TagQuestions::rowsToPurge(const QList<wire::Tag> &tags)
{
    QList<TagPlanDialog::Row> rows;
    for (const wire::Tag &tag : tags)
        rows.append({tag.name.toString(),
                     {TagPlanDialog::image(tag.manifestDigest, {}),
                      {.text = isFixed(tag) ? DateText::skippedImmutable()
                           : tag.size       ? sizeText(*tag.size, QLocale())
                                            : QString(),
                       .isMuted = true}},
                     isFixed(tag)});
    return rows;
}

void TagQuestions::askToDelete(const QList<wire::Tag> &tags, const QList<wire::Tag> &all)
{
    if (!m_connection || !m_repository || tags.isEmpty())
        return;
    const QList<wire::Tag> going = without(tags, isFixed);
    const auto words = [window = windowName(), tags, keeping = m_window, now = now()] {
        QString hint;
        if (keeping && keeping->count() == 0)
            hint =
                tr("The time machine of the namespace is off: it cannot be restored afterwards.");
        else if (keeping)
            hint = tr("It can be restored until %1.").arg(DateText::absolute(now + *keeping));
        return TagPlanDialog::Words{.window = window,
                                    .title = tags.size() == 1
                                        ? tr("Delete %1?").arg(tags.constFirst().name.toString())
                                        : tr("Delete %n tag(s)?", nullptr, int(tags.size())),
                                    .hint = hint,
                                    .columns = {tr("TAG"), tr("IMAGE"), tr("ALSO KEPT BY")},
                                    .action = tr("Delete"),
                                    .isDangerous = true};
    };
    auto *dialog = new TagPlanDialog(words, m_owner.window());
    dialog->setRows([tags, all] { return rowsToDelete(tags, all); });
    if (going.isEmpty())
        dialog->setNote([] { return tr("Immutable tags cannot be deleted."); }, true);
    dialog->setPossible(!going.isEmpty());
    QList<TagMove> moves;
    for (const wire::Tag &tag : going)
        moves.append({.tag = tag.name, .before = tag.manifestDigest, .endBefore = tag.end});
    dialog->setCommands([moves, repository = *m_repository, url = m_connection->url()] {
        return curlCommands(TagMoves::requests(JobKind::DeleteTags, repository, moves), url);
    });
    connect(dialog, &QDialog::accepted, this, [this, moves] {
        if (m_connection && m_repository)
            add(std::make_unique<TagMoves>(JobKind::DeleteTags, m_connection->id(),
                                           m_connection->tags(), *m_repository, moves));
    });
    open(*dialog);
}

void TagQuestions::askToPurge(const QList<wire::Tag> &tags)
{
    if (!m_connection || !m_repository || tags.isEmpty())
        return;
    const QList<wire::Tag> going = without(tags, isFixed);
    const bool isProduction = m_connection->profile().isProduction();
    const bool hasLists = std::any_of(going.begin(), going.end(),
                                      [](const wire::Tag &tag) { return tag.isManifestList; });
    // What is typed names what goes: for many, how many.
    const QString word = !isProduction ? QString()
        : tags.size() == 1             ? tags.constFirst().name.toString()
                                       : QLocale::c().toString(going.size());
    const auto words = [window = windowName(), tags, hasLists, word] {
        return TagPlanDialog::Words{
            .window = window,
            .title = tags.size() == 1
                ? tr("Delete %1 permanently?").arg(tags.constFirst().name.toString())
                : tr("Delete %n tag(s) permanently?", nullptr, int(tags.size())),
            .hint = tr("The time machine does not keep it: it cannot be restored, and its storage "
                       "is given back unless another tag keeps the image. This cannot be undone."),
            .columns = {tr("TAG"), tr("IMAGE"), tr("SIZE")},
            .action = tr("Delete permanently"),
            .option = hasLists ? tr("Include the images of its platforms") : QString(),
            .tick = word.isEmpty() ? tr("I understand that it is gone for good") : QString(),
            .word = word,
            .isDangerous = true};
    };
    auto *dialog = new TagPlanDialog(words, m_owner.window());
    dialog->setRows([tags] { return rowsToPurge(tags); });
    dialog->setPossible(!going.isEmpty());
    const auto items = [dialog, going] {
        QList<TagPurge::Item> all;
        for (const wire::Tag &tag : going)
            all.append({tag.name, tag.manifestDigest, true, dialog->isOptionChosen()});
        return all;
    };
    dialog->setCommands([items, repository = *m_repository, url = m_connection->url()] {
        return curlCommands(TagPurge::requests(repository, items()), url);
    });
    connect(dialog, &QDialog::accepted, this, [this, items] {
        if (m_connection && m_repository)
            add(std::make_unique<TagPurge>(m_connection->id(), m_connection->tags(), *m_repository,
                                           items()));
    });
    open(*dialog);
}

void TagQuestions::askToLock(const QList<wire::Tag> &tags, bool isImmutable)
{
    if (!m_connection || !m_repository)
        return;
    QList<TagName> names;
    bool isDated = false;
    for (const wire::Tag &tag : tags) {
        if (isFixed(tag) == isImmutable)
            continue;
        names.append(tag.name);
        isDated |= tag.end.has_value();
    }
    if (names.isEmpty()) {
        Q_EMIT announced(isImmutable ? tr("These tags are immutable already.")
                                     : tr("None of these tags is immutable."));
        return;
    }
    const auto start = [this, names, isImmutable] {
        if (m_connection && m_repository)
            add(std::make_unique<TagLocking>(m_connection->id(), m_connection->tags(),
                                             *m_repository, names, isImmutable));
    };
    // One can be taken back, and nothing is lost: it is done at once. A date is lost, though.
    if (tags.size() == 1 && !(isImmutable && isDated))
        return start();
    auto *dialog =
        new TagPlanDialog([window = windowName(), count = int(names.size()), isImmutable,
                           isDated] { return wordsToLock(window, count, isImmutable, isDated); },
                          m_owner.window());
    dialog->setRows(
        [tags, isImmutable, now = now()] { return rowsToLock(tags, isImmutable, now); });
    dialog->setCommands(
        [names, isImmutable, repository = *m_repository, url = m_connection->url()] {
            return curlCommands(TagLocking::requests(repository, names, isImmutable), url);
        });
    connect(dialog, &QDialog::accepted, this, start);
    open(*dialog);
}

TagPlanDialog::Words TagQuestions::wordsToLock(const QString &window, int count, bool isImmutable,
                                               bool isDated)
{
    TagPlanDialog::Words words;
    words.window = window;
    if (isImmutable) {
        words.title = tr("Make %n tag(s) immutable?", nullptr, count);
        words.hint = isDated
            ? tr("An immutable tag does not expire: the registry takes the date away, unless it "
                 "lets both stand. Undo brings no date back.")
            : tr("An immutable tag is not moved or deleted and does not expire, until an "
                 "administrator allows changes again.");
        words.columns = {tr("TAG"), tr("EXPIRES")};
        words.action = tr("Make immutable");
    } else {
        words.title = tr("Allow changes to %n tag(s)?", nullptr, count);
        words.hint = tr("They can be moved and deleted again, and can expire.");
        words.columns = {tr("TAG"), tr("AFTERWARDS")};
        words.action = tr("Allow changes");
    }
    return words;
}

QList<TagPlanDialog::Row> TagQuestions::rowsToLock(const QList<wire::Tag> &tags, bool isImmutable,
                                                   Instant now)
{
    QList<TagPlanDialog::Row> rows;
    for (const wire::Tag &tag : tags) {
        const bool isSkipped = isFixed(tag) == isImmutable;
        const QString words = isImmutable ? DateText::expiry(tag.end, now) : tr("can be changed");
        const QString skipped =
            isImmutable ? tr("skipped, immutable already") : tr("skipped, not immutable");
        rows.append({tag.name.toString(), {{.text = isSkipped ? skipped : words}}, isSkipped});
    }
    return rows;
}

void TagQuestions::askForName(const wire::Tag &tag, const QList<wire::Tag> &all)
{
    if (!m_connection || !m_repository)
        return;
    auto *dialog = new TagNameDialog(windowName(), tag, all, m_owner.window());
    connect(dialog, &TagNameDialog::submitted, this,
            [this, tag](const TagName &name, const std::optional<wire::Tag> &before) {
                TagMove move{.tag = name, .after = tag.manifestDigest};
                if (before) {
                    move.before = before->manifestDigest;
                    move.endBefore = before->end;
                }
                if (m_connection && m_repository)
                    add(std::make_unique<TagMoves>(JobKind::MoveTags, m_connection->id(),
                                                   m_connection->tags(), *m_repository,
                                                   QList{move}));
            });
    open(*dialog);
}

void TagQuestions::editLabels(const wire::Tag &tag, bool mayWrite)
{
    if (!m_connection || !m_repository)
        return;
    auto *dialog = new LabelsDialog({windowName(), *m_repository, tag, mayWrite},
                                    m_connection->client(), m_owner.window());
    connect(dialog, &LabelsDialog::announced, this, &TagQuestions::announced);
    connect(dialog, &LabelsDialog::changed, this,
            [this, tag](const wire::Label &label, bool isAdded) {
                if (m_connection && m_repository)
                    recordLabel(tag.name, tag.manifestDigest, label, isAdded);
            });
    open(*dialog);
}

void TagQuestions::recordLabel(const TagName &tag, const Digest &digest, const wire::Label &label,
                               bool isAdded)
{
    const auto back = RecordedChange::call(
        [api = m_connection->tags(), repository = *m_repository, digest, label, isAdded]() mutable {
            return isAdded
                ? api.removeLabel(repository, digest, label.id)
                : api.addLabel(repository, digest, {label.key, label.value, label.mediaType});
        });
    const QString text = label.key + u'=' + label.value;
    add(std::make_unique<RecordedChange>(
        JobKind::ChangeLabel, m_connection->id(), m_repository->path(),
        JobChange{tag.toString(), isAdded ? QString() : text, isAdded ? text : QString()}, back));
}

} // namespace quayside::ui
