using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Campaigns;

internal sealed class CampaignMemberConfiguration : IEntityTypeConfiguration<CampaignMember>
{
    public void Configure(EntityTypeBuilder<CampaignMember> builder)
    {
        builder.ToTable("CampaignMember");
        builder.Property(x => x.MoveReason).HasMaxLength(400);
        builder.Property(x => x.LeftReason).HasMaxLength(400);
        builder.Property(x => x.Achievements).HasMaxLength(400);
        builder.Property(x => x.Problems).HasMaxLength(400);
        builder.Property(x => x.Direction).HasMaxLength(400);
        builder.HasOne(x => x.Batch).WithMany().HasForeignKey(x => x.BatchId);
        builder.HasOne(x => x.Person).WithMany().HasForeignKey(x => x.PersonId);
        builder.HasOne(x => x.FedBackBy).WithMany().HasForeignKey(x => x.FedBackById);
        builder.HasOne(x => x.Branch).WithMany().HasForeignKey(x => x.BranchId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(x => x.HomeBranchId);
        builder.HasIndex(x => new { x.Key, x.SupersededNo });
        // Never placed twice in a batch (综述2005 L16).
        builder.HasIndex(x => new { x.BatchId, x.PersonId, x.SupersededNo }).IsUnique();
        builder.HasIndex(x => new { x.BatchId, x.BranchId, x.SupersededNo });
        builder.HasIndex(x => new { x.PersonId, x.SupersededNo });
    }
}
