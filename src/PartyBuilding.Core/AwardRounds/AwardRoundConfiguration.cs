using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.AwardRounds;

internal sealed class AwardRoundConfiguration : IEntityTypeConfiguration<AwardRound>
{
    public void Configure(EntityTypeBuilder<AwardRound> builder)
    {
        builder.ToTable("AwardRound");
        builder.Property(x => x.Title).HasMaxLength(120);
        builder.Property(x => x.Document).HasMaxLength(100);
        builder.Property(x => x.Decision).HasMaxLength(100);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.HasIndex(x => new { x.OrganisationId, x.Year });
    }
}
