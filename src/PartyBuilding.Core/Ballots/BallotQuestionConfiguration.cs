using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Ballots;

internal sealed class BallotQuestionConfiguration : IEntityTypeConfiguration<BallotQuestion>
{
    public void Configure(EntityTypeBuilder<BallotQuestion> builder)
    {
        builder.ToTable("BallotQuestion");
        builder.Property(x => x.Text).HasMaxLength(BallotQuestion.LongestText);
        builder.HasMany(x => x.Options).WithOne().HasForeignKey(x => x.QuestionId);
    }
}
