#include "ui/pages/tag/referrerssection.h"

#include "app/core/address.h"
#include "ui/connect/connection.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/recordtable.h"
#include "ui/workspace.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

/// What tags of a digest are named by. Source: cosign's signature specification.
QString schemeOf(const Digest &digest)
{
    return toString(digest.algorithm()) + u'-' + digest.hex();
}

QString kindOf(const QString &tag)
{
    const QString suffix = tag.section(u'.', -1);
    if (suffix == "sig"_L1)
        return ReferrersSection::tr("Signature");
    if (suffix == "att"_L1)
        return ReferrersSection::tr("Attestation");
    if (suffix == "sbom"_L1)
        return ReferrersSection::tr("List of contents (SBOM)");
    return ReferrersSection::tr("Other");
}

} // namespace

ReferrersSection::ReferrersSection(TagImage &image, const Workspace &workspace, QWidget *parent)
    : ListedSection(u"referrers"_s, workspace.settings, image, parent)
    , m_model(new RecordModel<wire::Tag>(
          [](const wire::Tag &tag) { return tag.name.toString(); },
          {{[](const wire::Tag &tag) { return QVariant(kindOf(tag.name.toString())); }},
           {[](const wire::Tag &tag) { return QVariant(tag.manifestDigest.toString()); }},
           {[](const wire::Tag &tag) { return tag.size ? QVariant(*tag.size) : QVariant(); }},
           {[](const wire::Tag &tag) { return QVariant(toMs(tag.start)); }}},
          this, [](const wire::Tag &tag) { return tag.name.toString(); }))
{
    const auto kind = [](const QVariant &value, const QModelIndex &) {
        return CellLook{.text = value.toString(), .icon = u"shield-check"_s, .isStrong = true};
    };
    const auto digest = [](const QVariant &value, const QModelIndex &) {
        return digestLook(value.toString());
    };
    const auto size = [](const QVariant &value, const QModelIndex &) { return sizeLook(value); };
    list().setModel(*m_model,
                    {{[] { return tr("KIND"); }, 300, kind},
                     {[] { return tr("DIGEST"); }, 220, digest},
                     {[] { return tr("SIZE"); }, 120, size},
                     {[] { return tr("PUSHED"); }, 150,
                      [](const QVariant &ms, const QModelIndex &) { return agoLook(ms); }}});
    connect(&list(), &RecordList::activated, this, [this](const QString &name) {
        if (const auto tag = TagName::parse(name); tag && this->connection() && repository())
            Q_EMIT addressRequested(
                Address::tag(this->connection()->id(), *repository(), *tag, u"manifest"_s));
    });
    retranslate();
}

ReferrersSection::~ReferrersSection()
{
    if (m_call)
        m_call->abort();
}

QString ReferrersSection::title() const
{
    return tr("Signatures");
}

QString ReferrersSection::tab() const
{
    return u"signatures"_s;
}

void ReferrersSection::setTarget(Connection *connection,
                                 const std::optional<RepositoryName> &repository)
{
    if (m_call)
        m_call->abort();
    m_call = nullptr;
    m_read.reset();
    m_model->setRows({});
    list().setLoaded(false);
    TagSection::setTarget(connection, repository);
}

void ReferrersSection::readMore()
{
    const auto &tag = image().tag();
    if (!tag || !connection() || !repository() || m_call || m_read == tag->manifestDigest)
        return;
    const Digest digest = tag->manifestDigest;
    auto *call = connection()->tags().named(*repository(), schemeOf(digest));
    m_call = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call, digest] {
        const auto page = call->takeResult();
        m_call = nullptr;
        // Nothing is lost but a list of by-things: the next refresh tries again.
        if (!page)
            return;
        m_read = digest;
        QList<wire::Tag> found;
        for (const wire::Tag &one : page->tags) {
            // Releases that do not know the question answer with everything.
            if (one.name.toString().startsWith(schemeOf(digest)))
                found.append(one);
        }
        m_model->setRows(found);
        list().setLoaded(true);
    });
}

void ReferrersSection::retranslate()
{
    list().setWords(
        {.accessible = tr("Signatures and attestations"),
         .filter = tr("Filter"),
         .count = [](int n) { return tr("%n found", nullptr, n); },
         .emptyIcon = u"shield-check"_s,
         .emptyTitle = tr("No signatures found"),
         .emptyText = tr("Looked for as tags of the image's digest. Whether one holds is not "
                         "checked here."),
         .noMatch = tr("Nothing matches the filter")});
}

} // namespace quayside::ui
