using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Ballots;

internal sealed class BallotGroupConfiguration : IEntityTypeConfiguration<BallotGroup>
{
    public void Configure(EntityTypeBuilder<BallotGroup> builder)
    {
        builder.ToTable("BallotGroup");
        builder.Property(x => x.Name).HasMaxLength(BallotGroup.LongestName);
    }
}
