using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Ballots;

internal sealed class BallotCountConfiguration : IEntityTypeConfiguration<BallotCount>
{
    public void Configure(EntityTypeBuilder<BallotCount> builder)
    {
        builder.ToTable("BallotCount");
        builder.Property(x => x.Name).HasMaxLength(BallotContent.LongestName);
        builder.HasOne<BallotGroup>().WithMany().HasForeignKey(x => x.GroupId);
        builder.HasOne<BallotQuestion>().WithMany().HasForeignKey(x => x.QuestionId);
        builder.HasOne<BallotOption>().WithMany().HasForeignKey(x => x.OptionId);
    }
}
