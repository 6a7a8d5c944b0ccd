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

    bool isOffered() const override;
    QString title() const override;
    QString tab() const override;

protected:
    bool isShown() const override;
    void showImage() override;
    void retranslate() override;

private:
    void copySketch();

    LayerModel *m_model;
    QPushButton *m_copy;
};

} // namespace quayside::ui
