using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Reserve.Pool;

internal sealed class ReserveEntryConfiguration : IEntityTypeConfiguration<ReserveEntry>
{
    public void Configure(EntityTypeBuilder<ReserveEntry> builder)
    {
        builder.ToTable("ReserveEntry");
        builder.HasOne(x => x.Cadre).WithMany().HasForeignKey(x => x.CadreId);
        builder.HasOne(x => x.Person).WithMany().HasForeignKey(x => x.PersonId);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasOne(x => x.Round).WithMany().HasForeignKey(x => x.RoundId);
        builder.Property(x => x.DirectionCode).HasMaxLength(10);
        builder.Property(x => x.Grassroots).HasMaxLength(ReserveEntry.LongestGrassroots);
        builder.Property(x => x.Aim).HasMaxLength(ReserveEntry.LongestPlan);
        builder.Property(x => x.Plan).HasMaxLength(ReserveEntry.LongestPlan);
        builder.Property(x => x.Measures).HasMaxLength(ReserveEntry.LongestPlan);
        builder.HasMany(x => x.FollowUps).WithOne().HasForeignKey(x => x.EntryId);
        builder.HasMany(x => x.Moves).WithOne().HasForeignKey(x => x.EntryId);
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.HasIndex(x => new { x.OrganisationId, x.Status });
    }
}
