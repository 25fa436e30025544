using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Campaigns;

internal sealed class CampaignBatchConfiguration : IEntityTypeConfiguration<CampaignBatch>
{
    public void Configure(EntityTypeBuilder<CampaignBatch> builder)
    {
        builder.ToTable("CampaignBatch");
        builder.Property(x => x.Name).HasMaxLength(80);
        builder.HasOne(x => x.Campaign).WithMany().HasForeignKey(x => x.CampaignId);
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.HasIndex(x => new { x.CampaignId, x.Number }).IsUnique();
    }
}
