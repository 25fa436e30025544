using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Campaigns;

internal sealed class CampaignOpinionConfiguration : IEntityTypeConfiguration<CampaignOpinion>
{
    public void Configure(EntityTypeBuilder<CampaignOpinion> builder)
    {
        builder.ToTable("CampaignOpinion");
        builder.Property(x => x.Text).HasMaxLength(1000);
        builder.Property(x => x.ResponsibleName).HasMaxLength(60);
        builder.Property(x => x.Measure).HasMaxLength(1000);
        builder.Property(x => x.Explanation).HasMaxLength(1000);
        builder.Property(x => x.RuleMade).HasMaxLength(120);
        builder.HasOne(x => x.Batch).WithMany().HasForeignKey(x => x.BatchId);
        builder.HasOne(x => x.Branch).WithMany().HasForeignKey(x => x.BranchId);
        builder.HasOne(x => x.Responsible).WithMany().HasForeignKey(x => x.ResponsibleId);
        builder.HasIndex(x => new { x.Key, x.SupersededNo });
        builder.HasIndex(x => new { x.BatchId, x.BranchId, x.SupersededNo });
    }
}
