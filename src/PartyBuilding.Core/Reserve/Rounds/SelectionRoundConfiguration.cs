using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Reserve.Rounds;

internal sealed class SelectionRoundConfiguration : IEntityTypeConfiguration<SelectionRound>
{
    public void Configure(EntityTypeBuilder<SelectionRound> builder)
    {
        builder.ToTable("SelectionRound");
        builder.Property(x => x.Title).HasMaxLength(120);
        builder.Property(x => x.Document).HasMaxLength(100);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasMany(x => x.Windows).WithOne().HasForeignKey(x => x.RoundId);
        builder.HasMany(x => x.Directions).WithOne().HasForeignKey(x => x.RoundId);
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.HasIndex(x => new { x.OrganisationId, x.Year });
    }
}
