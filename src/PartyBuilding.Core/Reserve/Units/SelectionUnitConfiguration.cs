using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBuilding.Core.Reserve.Meetings;
using PartyBuilding.Core.Reserve.Rounds;

namespace PartyBuilding.Core.Reserve.Units;

internal sealed class SelectionUnitConfiguration : IEntityTypeConfiguration<SelectionUnit>
{
    public void Configure(EntityTypeBuilder<SelectionUnit> builder)
    {
        builder.ToTable("SelectionUnit");
        builder.Property(x => x.PlanMeans).HasMaxLength(200);
        builder.Property(x => x.ChosenAt).HasMaxLength(100);
        builder.Property(x => x.DecidedAt).HasMaxLength(100);
        builder.Property(x => x.PublicPlace).HasMaxLength(100);
        builder.HasOne(x => x.Round).WithMany(x => x.Units).HasForeignKey(x => x.RoundId);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasOne<SelectionDirection>().WithMany().HasForeignKey(x => x.DirectionId);
        builder.HasMany(x => x.Candidates).WithOne(x => x.Unit).HasForeignKey(x => x.UnitId);
        builder.HasOne(x => x.Meeting).WithOne().HasForeignKey<RecommendationMeeting>(x => x.UnitId);
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.HasIndex(x => new { x.RoundId, x.OrganisationId }).IsUnique();
    }
}
