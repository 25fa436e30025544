using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.LifeMeetings;

internal sealed class LifeScoreConfiguration : IEntityTypeConfiguration<LifeScore>
{
    public void Configure(EntityTypeBuilder<LifeScore> builder)
    {
        builder.ToTable("LifeScore");
        builder.Property(x => x.Assessor).HasMaxLength(60);
        builder.HasOne<LifeMeeting>().WithMany().HasForeignKey(x => x.MeetingId);
        builder.HasIndex(x => new { x.MeetingId, x.SupersededNo });
    }
}
