using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Reserve.Meetings;

internal sealed class RecommendationMeetingConfiguration : IEntityTypeConfiguration<RecommendationMeeting>
{
    public void Configure(EntityTypeBuilder<RecommendationMeeting> builder)
    {
        builder.ToTable("RecommendationMeeting");
        builder.Property(x => x.Statement).HasMaxLength(400);
    }
}
