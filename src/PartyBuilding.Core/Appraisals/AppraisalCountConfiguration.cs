using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Appraisals;

internal sealed class AppraisalCountConfiguration : IEntityTypeConfiguration<AppraisalCount>
{
    public void Configure(EntityTypeBuilder<AppraisalCount> builder)
    {
        builder.ToTable("AppraisalCount");
        builder.HasOne(x => x.Round).WithMany().HasForeignKey(x => x.RoundId);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => new { x.OrganisationId, x.On });
        builder.HasIndex(x => new { x.RoundId, x.SupersededNo });
    }
}
