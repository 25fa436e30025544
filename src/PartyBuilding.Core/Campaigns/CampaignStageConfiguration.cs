using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Campaigns;

internal sealed class CampaignStageConfiguration : IEntityTypeConfiguration<CampaignStage>
{
    public void Configure(EntityTypeBuilder<CampaignStage> builder)
    {
        builder.ToTable("CampaignStage");
        builder.Property(x => x.Title).HasMaxLength(40);
        builder.Property(x => x.Summary).HasMaxLength(1000);
        builder.HasOne(x => x.Batch).WithMany().HasForeignKey(x => x.BatchId);
        builder.HasIndex(x => new { x.BatchId, x.Number }).IsUnique();
    }
}
