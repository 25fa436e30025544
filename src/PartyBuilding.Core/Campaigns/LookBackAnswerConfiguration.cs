using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Campaigns;

internal sealed class LookBackAnswerConfiguration : IEntityTypeConfiguration<LookBackAnswer>
{
    public void Configure(EntityTypeBuilder<LookBackAnswer> builder)
    {
        builder.ToTable("CampaignLookBack");
        builder.Property(x => x.Note).HasMaxLength(400);
        builder.HasOne(x => x.Batch).WithMany().HasForeignKey(x => x.BatchId);
        builder.HasOne(x => x.Branch).WithMany().HasForeignKey(x => x.BranchId);
        builder.HasIndex(x => new { x.BatchId, x.BranchId, x.Number, x.SupersededNo }).IsUnique();
    }
}
