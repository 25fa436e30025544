using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Campaigns;

internal sealed class SteeringFindingConfiguration : IEntityTypeConfiguration<SteeringFinding>
{
    public void Configure(EntityTypeBuilder<SteeringFinding> builder)
    {
        builder.ToTable("CampaignSteeringFinding");
        builder.Property(x => x.Text).HasMaxLength(1000);
        builder.Property(x => x.Answer).HasMaxLength(1000);
        builder.HasOne(x => x.Batch).WithMany().HasForeignKey(x => x.BatchId);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => new { x.Key, x.SupersededNo });
        builder.HasIndex(x => new { x.BatchId, x.SupersededNo });
    }
}
