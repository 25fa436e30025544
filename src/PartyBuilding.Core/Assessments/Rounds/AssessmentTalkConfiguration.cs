using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Assessments.Rounds;

internal sealed class AssessmentTalkConfiguration : IEntityTypeConfiguration<AssessmentTalk>
{
    public void Configure(EntityTypeBuilder<AssessmentTalk> builder)
    {
        builder.ToTable("AssessmentTalk");
        builder.Property(x => x.With).HasMaxLength(AssessmentTalk.LongestWith);
        builder.Property(x => x.By).HasMaxLength(RoundSubject.LongestBy);
        builder.Property(x => x.Content).HasMaxLength(AssessmentTalk.LongestContent);
        builder.HasIndex(x => x.Key).IsUnique();
    }
}
