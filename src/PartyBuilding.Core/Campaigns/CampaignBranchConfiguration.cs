using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Campaigns;

internal sealed class CampaignBranchConfiguration : IEntityTypeConfiguration<CampaignBranch>
{
    public void Configure(EntityTypeBuilder<CampaignBranch> builder)
    {
        builder.ToTable("CampaignBranch");
        builder.HasOne(x => x.Batch).WithMany().HasForeignKey(x => x.BatchId);
        builder.HasOne(x => x.Branch).WithMany().HasForeignKey(x => x.BranchId);
        builder.HasIndex(x => new { x.BatchId, x.BranchId, x.SupersededNo }).IsUnique();
        builder.HasIndex(x => new { x.BranchId, x.SupersededNo });
    }
}
