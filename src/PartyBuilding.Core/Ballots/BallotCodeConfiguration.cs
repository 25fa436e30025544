using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Ballots;

internal sealed class BallotCodeConfiguration : IEntityTypeConfiguration<BallotCode>
{
    public void Configure(EntityTypeBuilder<BallotCode> builder)
    {
        builder.ToTable("BallotCode");
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.Hash).HasMaxLength(32).IsFixedLength();
        builder.HasIndex(x => x.Hash).IsUnique();
        builder.HasOne<BallotGroup>().WithMany().HasForeignKey(x => x.GroupId);
    }
}
