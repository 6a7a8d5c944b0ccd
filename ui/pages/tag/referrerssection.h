#pragma once

#include "app/models/recordmodel.h"
#include "app/wire/referrer.h"
#include "ui/connect/contentreader.h"
#include "ui/pages/sectioned/listedsection.h"
#include "ui/pages/tag/tagsection.h"

namespace quayside::ui {

struct Workspace;

/// Signatures, attestations and lists of contents of the image: what names it as its subject, and
/// tags of its digest. That they are there says nothing of whether they hold.
class ReferrersSection : public ListedSection<TagSection> {
    Q_OBJECT
public:
    ReferrersSection(TagImage &image, const Workspace &workspace, QWidget *parent = nullptr);
    ~ReferrersSection() override;

    void setTarget(Connection *connection,
                   const std::optional<RepositoryName> &repository) override;
    void refresh(bool isQuiet) override;
    QString title() const override;
    QString tab() const override;

protected:
    bool isShown() const override { return image().tag().has_value(); }
    void showImage() override;
    void readMore() override;
    void retranslate() override;

private:
    struct Found {
        QString key; ///< the tag's name, or the digest
        QString kind;
        Digest digest;
        std::optional<qint64> size = {}; ///< bytes
        std::optional<Instant> pushed = {};
        bool isTag = false;

        friend bool operator==(const Found &, const Found &) = default;
    };
    static QString kindOf(const wire::Referrer &referrer);
    static RecordModel<Found> *makeModel(QObject *parent);
    void showFound();

    RecordModel<Found> *m_model;
    ContentReader *m_reader;
    QPointer<api::ApiCallBase> m_call;
    QList<Found> m_tags;
    QList<Found> m_referrers;
    bool m_areReferrersUnknown = false; // the registry did not tell
    std::optional<Error> m_failed; // of either list
    bool m_isDue = false; // it is asked for, whatever is known
    std::optional<Digest> m_read; // whose they are
};

} // namespace quayside::ui
