using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Quality.Duplicates;

internal sealed class DistinctPairConfiguration : IEntityTypeConfiguration<DistinctPair>
{
    public void Configure(EntityTypeBuilder<DistinctPair> builder)
    {
        builder.ToTable("DistinctPair");
        builder.Property(x => x.Fingerprint).HasMaxLength(Quality.Fingerprint.Length);
        builder.Property(x => x.Reason).HasMaxLength(200);
        builder.Property(x => x.DecidedBy).HasMaxLength(60);
        builder.Property(x => x.TakenBackBy).HasMaxLength(60);
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.HasIndex(x => new { x.LowId, x.HighId });
        builder.HasOne<Person>().WithMany().HasForeignKey(x => x.LowId);
        builder.HasOne<Person>().WithMany().HasForeignKey(x => x.HighId);
    }
}
