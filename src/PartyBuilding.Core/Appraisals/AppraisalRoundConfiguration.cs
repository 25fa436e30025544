using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Appraisals;

internal sealed class AppraisalRoundConfiguration : IEntityTypeConfiguration<AppraisalRound>
{
    public void Configure(EntityTypeBuilder<AppraisalRound> builder)
    {
        builder.ToTable("AppraisalRound");
        builder.Ignore(x => x.IsOpen);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.HasIndex(x => x.BatchKey);
        // One round a branch and year (L1571); one opened by mistake makes room.
        builder.HasIndex(x => new { x.OrganisationId, x.Year }).IsUnique().HasFilter("[Status] <> 3");
    }
}
