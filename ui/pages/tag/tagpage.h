#pragma once

#include "app/wire/repository.h"
#include "ui/pages/sectioned/sectionedpage.h"

class QComboBox;
class QPushButton;

namespace quayside::ui {

class Chip;
class TagImage;
class TagSection;
struct Workspace;

/// One tag: what it points to, of which platforms and layers that is made, its manifest, labels and
/// signatures. Source: console.md 4.5.
class TagPage : public SectionedPage {
    Q_OBJECT
public:
    explicit TagPage(const Workspace &workspace, QWidget *parent = nullptr);
    ~TagPage() override;

protected:
    bool takeSubject(Connection &connection, const Address &address) override;
    void forgetSubject() override;
    bool hasSubject() const override { return m_tagName.has_value(); }
    QString subjectName() const override;
    Address addressOf(const QString &tab) const override;
    Address elsewhere() const override;
    QString elsewhereText() const override;
    api::ApiCallBase *startDetails() override;
    std::optional<Error> takeDetails(api::ApiCallBase &call) override;
    bool isOffered(const PageSection &section) const override;
    void showSubject() override;
    QString firstTab() const override;
    QStringList subjectLocation() const override;
    void changeEvent(QEvent *event) override;

private:
    void add(TagSection *section);
    void setTarget(Connection *connection, const std::optional<RepositoryName> &repository,
                   const std::optional<TagName> &tag);
    void fillPlatforms();
    void retranslate();

    std::optional<RepositoryName> m_repository;
    std::optional<TagName> m_tagName;
    TagImage *m_image;
    QList<TagSection *> m_own;
    Chip *m_immutable;
    Chip *m_sparse;
    QComboBox *m_platform;
    QPushButton *m_pull;
};

} // namespace quayside::ui
