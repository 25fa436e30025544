using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Campaigns;

internal sealed class CampaignFiguresConfiguration : IEntityTypeConfiguration<CampaignFigures>
{
    public void Configure(EntityTypeBuilder<CampaignFigures> builder)
    {
        builder.ToTable("CampaignFigures");
        builder.HasOne(x => x.Batch).WithMany().HasForeignKey(x => x.BatchId);
        builder.HasOne(x => x.Branch).WithMany().HasForeignKey(x => x.BranchId);
        builder.HasIndex(x => new { x.BatchId, x.BranchId, x.SupersededNo }).IsUnique();
    }
}
