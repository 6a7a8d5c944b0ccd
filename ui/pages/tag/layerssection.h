#pragma once

#include "ui/pages/sectioned/listedsection.h"
#include "ui/pages/tag/tagsection.h"

class QPushButton;

namespace quayside::ui {

struct Workspace;

/// Of which layers the image is made, by which commands, and how large each is.
class LayersSection : public ListedSection<TagSection> {
    Q_OBJECT
public:
    LayersSection(TagImage &image, const Workspace &workspace, QWidget *parent = nullptr);

    ~LayersSection() override;

    void setTarget(Connection *connection,
                   const std::optional<RepositoryName> &repository) override;
    bool isOffered() const override;
    QString title() const override;
    QString tab() const override;

protected:
    bool isShown() const override;
    void showImage() override;
    void readMore() override;
    void retranslate() override;

private:
    void copySketch();
    void showLayers();

    LayerModel *m_model;
    QPushButton *m_copy;
    QPointer<api::ApiCallBase> m_sharingCall;
    std::optional<Digest> m_sharingOf; // which image it was asked for
    QHash<QString, qint64> m_otherImages; // by the digest of a layer
};

} // namespace quayside::ui
