using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Ballots;

internal sealed class BallotRoundConfiguration : IEntityTypeConfiguration<BallotRound>
{
    public void Configure(EntityTypeBuilder<BallotRound> builder)
    {
        builder.ToTable("BallotRound");
        builder.Property(x => x.SubjectKind).HasMaxLength(40).IsUnicode(false);
        builder.Property(x => x.Permission).HasMaxLength(40).IsUnicode(false);
        builder.Property(x => x.Title).HasMaxLength(120);
        builder.Property(x => x.OrganisationPath).IsPath();
        builder.HasMany(x => x.Questions).WithOne().HasForeignKey(x => x.RoundId);
        builder.HasMany(x => x.Groups).WithOne().HasForeignKey(x => x.RoundId);
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.HasIndex(x => x.SubjectKey);
    }
}
