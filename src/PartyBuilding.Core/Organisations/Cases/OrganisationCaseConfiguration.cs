using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBuilding.Core.Organisations.Affiliations;
using PartyBuilding.Core.Organisations.Approvals;
using PartyBuilding.Core.Organisations.Setups;

namespace PartyBuilding.Core.Organisations.Cases;

// One table for both kinds: they share the queue, its counts and its pages.
internal sealed class OrganisationCaseConfiguration : IEntityTypeConfiguration<OrganisationCase>
{
    public void Configure(EntityTypeBuilder<OrganisationCase> builder)
    {
        builder.ToTable("OrganisationCase");
        builder.HasDiscriminator(x => x.Kind).HasValue<SetUpCase>(CaseKind.SetUp).HasValue<AffiliationCase>(CaseKind.Affiliation);
        builder.Property(x => x.Name).HasMaxLength(OrganisationService.LongestName);
        builder.Property(x => x.DecidedBy).HasMaxLength(CaseText.Name);
        builder.Property(x => x.Answer).HasMaxLength(CaseText.Long);
        builder.Property(x => x.ReplyNumber).HasMaxLength(ApprovalBook.LongestNumber);
        builder.Property(x => x.Signatory).HasMaxLength(ApprovalBook.LongestSignatory);
        builder.Property(x => x.Copies).HasMaxLength(CaseText.Long);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(x => x.SuperiorId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(x => x.FromId);
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.HasIndex(x => new { x.SuperiorId, x.Status });
        builder.HasIndex(x => new { x.FromId, x.Status });
        builder.HasIndex(x => new { x.OrganisationId, x.Status });
        builder.HasIndex(x => x.Status);
    }
}
