#pragma once

#include "app/models/recordmodel.h"
#include "ui/pages/sectioned/listedsection.h"
#include "ui/pages/tag/tagsection.h"

namespace quayside::ui {

struct Workspace;

/// Signatures, attestations and lists of contents that stand beside the image as tags of its
/// digest. That they are there says nothing of whether they hold.
class ReferrersSection : public ListedSection<TagSection> {
    Q_OBJECT
public:
    ReferrersSection(TagImage &image, const Workspace &workspace, QWidget *parent = nullptr);
    ~ReferrersSection() override;

    void setTarget(Connection *connection,
                   const std::optional<RepositoryName> &repository) override;
    QString title() const override;
    QString tab() const override;

protected:
    bool isShown() const override { return image().tag().has_value(); }
    void showImage() override { readMore(); }
    void readMore() override;
    void retranslate() override;

private:
    RecordModel<wire::Tag> *m_model;
    QPointer<api::ApiCallBase> m_call;
    std::optional<Digest> m_read; // whose they are
};

} // namespace quayside::ui
