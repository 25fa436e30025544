using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Appraisals;

internal sealed class AppraisalStepConfiguration : IEntityTypeConfiguration<AppraisalStep>
{
    public void Configure(EntityTypeBuilder<AppraisalStep> builder)
    {
        builder.ToTable("AppraisalStep");
        builder.Property(x => x.Text).HasMaxLength(AppraisalText.Long);
        builder.Property(x => x.RecordedBy).HasMaxLength(128);
        builder.HasOne(x => x.Round).WithMany().HasForeignKey(x => x.RoundId);
        builder.HasIndex(x => new { x.RoundId, x.SupersededNo });
    }
}
