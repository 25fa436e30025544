using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBuilding.Core.Cadres.Posts;

namespace PartyBuilding.Core.Appointments.Resignations;

internal sealed class ResignationConfiguration : IEntityTypeConfiguration<Resignation>
{
    public void Configure(EntityTypeBuilder<Resignation> builder)
    {
        builder.ToTable("Resignation");
        builder.Property(x => x.Name).HasMaxLength(Resignation.LongestName);
        builder.Property(x => x.Post).HasMaxLength(Resignation.LongestPost);
        builder.Property(x => x.Facts).HasMaxLength(Resignation.LongestText);
        builder.Property(x => x.NewPost).HasMaxLength(Resignation.LongestShort);
        builder.Property(x => x.Understanding).HasMaxLength(Resignation.LongestText);
        builder.Property(x => x.Destination).HasMaxLength(Resignation.LongestShort);
        builder.Property(x => x.UnitOpinion).HasMaxLength(Resignation.LongestText);
        builder.Property(x => x.DisciplineOpinion).HasMaxLength(Resignation.LongestText);
        builder.Property(x => x.Appeal).HasMaxLength(Resignation.LongestText);
        builder.Property(x => x.Document).HasMaxLength(CadrePost.LongestDocument);
        builder.Property(x => x.PublishedTo).HasMaxLength(Resignation.LongestShort);
        builder.Ignore(x => x.MustBePublished);
        builder.Ignore(x => x.IsOver);
        builder.HasOne(x => x.Decider).WithMany().HasForeignKey(x => x.DeciderId);
        builder.HasOne(x => x.Cadre).WithMany().HasForeignKey(x => x.CadreId);
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.HasIndex(x => x.PostKey);
    }
}
