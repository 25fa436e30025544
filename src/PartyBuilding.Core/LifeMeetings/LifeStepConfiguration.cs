using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.LifeMeetings;

internal sealed class LifeStepConfiguration : IEntityTypeConfiguration<LifeStep>
{
    public const int LongestText = 4000;

    public void Configure(EntityTypeBuilder<LifeStep> builder)
    {
        builder.ToTable("LifeStep");
        builder.Property(x => x.By).HasMaxLength(60);
        builder.Property(x => x.Text).HasMaxLength(LongestText);
        builder.Property(x => x.Criticism).HasMaxLength(LongestText);
        builder.Property(x => x.Problems).HasMaxLength(LongestText);
        builder.Property(x => x.Lessons).HasMaxLength(LongestText);
        builder.Property(x => x.Measures).HasMaxLength(LongestText);
        builder.HasIndex(x => new { x.MeetingId, x.SupersededNo });
    }
}
