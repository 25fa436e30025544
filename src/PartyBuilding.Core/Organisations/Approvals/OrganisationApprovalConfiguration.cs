using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Organisations.Approvals;

internal sealed class OrganisationApprovalConfiguration : IEntityTypeConfiguration<OrganisationApproval>
{
    public void Configure(EntityTypeBuilder<OrganisationApproval> builder)
    {
        builder.ToTable("OrganisationApproval");
        builder.Property(x => x.Number).HasMaxLength(ApprovalBook.LongestNumber);
        builder.Property(x => x.Signatory).HasMaxLength(ApprovalBook.LongestSignatory);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => new { x.OrganisationId, x.SupersededNo });
    }
}
