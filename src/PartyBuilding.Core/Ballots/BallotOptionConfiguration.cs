using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Ballots;

internal sealed class BallotOptionConfiguration : IEntityTypeConfiguration<BallotOption>
{
    public void Configure(EntityTypeBuilder<BallotOption> builder)
    {
        builder.ToTable("BallotOption");
        builder.Property(x => x.Label).HasMaxLength(BallotOption.LongestLabel);
        builder.Property(x => x.Note).HasMaxLength(100);
    }
}
