using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Assessments.Rounds;

internal sealed class SubjectVotesConfiguration : IEntityTypeConfiguration<SubjectVotes>
{
    public void Configure(EntityTypeBuilder<SubjectVotes> builder)
    {
        builder.ToTable("AssessmentVotes");
        builder.HasIndex(x => x.OptionKey);
    }
}
